// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;

/**
 * Claims of the annotator that no attribution has as its content. For one look over an article: it reads the attributions once.
 */
final class Unattributed implements Predicate<SceneSpan> {

	private final Set<Object> attributed = new HashSet<>();
	private final Set<AnnotationSet> read = new HashSet<>();

	@Override
	public boolean test(SceneSpan span) {
		if (!(span.key() instanceof Claim claim) || span.standing() == Standing.SUGGESTED || !(claim.eContainer() instanceof AnnotationSet set)) {
			return false;
		}
		if (read.add(set)) {
			set.getAttributions().forEach(attribution -> attributed.addAll(attribution.getContent()));
		}
		return !attributed.contains(claim);
	}
}
