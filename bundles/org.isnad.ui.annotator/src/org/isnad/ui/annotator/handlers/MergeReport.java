// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.MergeElements;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/**
 * Says what became of annotations that were merged: which of their tags differed, and how many relations went.
 */
final class MergeReport {

	private MergeReport() {
	}

	static String of(MergeElements done) {
		Layer layer = Layer.of(done.kept());
		String told = done.lost().isEmpty() ? Messages.Merge_done
				: Isolation.message(Messages.Merge_lost, done.lost().stream().map(feature -> name(layer, feature)).distinct().collect(Collectors.joining(", "))); //$NON-NLS-1$
		return done.relationsGone() == 0 ? told : told + ' ' + Isolation.message(Messages.Merge_relations, done.relationsGone());
	}

	private static String name(Layer layer, EStructuralFeature feature) {
		return Workspace.corpus().flatMap(store -> store.scheme().tagset(layer, feature.getName())).map(Scheme::label).orElse(Messages.Merge_other);
	}
}
