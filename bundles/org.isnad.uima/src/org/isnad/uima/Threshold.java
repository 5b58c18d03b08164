// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SpanElement;

/**
 * Leaves out what is trusted too little. An attribution decides about its ends: what one that stays refers to stays too, and what only those that
 * go refer to goes with them. What has no score is trusted. Stateless.
 */
final class Threshold {
	private Threshold() {
	}

	static void apply(AnnotationSet set, double least) {
		Set<EObject> gone = new HashSet<>();
		Set<EObject> needed = new HashSet<>();
		Set<EObject> only = new HashSet<>();
		for (Attribution attribution : set.getAttributions()) {
			boolean below = isBelow(attribution, least);
			if (below) {
				gone.add(attribution);
			}
			(below ? only : needed).addAll(ends(attribution));
		}
		for (List<? extends SpanElement> layer : List.of(set.getClaims(), set.getSources(), set.getCues(), set.getAnchors())) {
			for (SpanElement element : layer) {
				if (!needed.contains(element) && (only.contains(element) || isBelow(element, least))) {
					gone.add(element);
				}
			}
		}
		for (Anchor anchor : set.getAnchors()) {
			if (!anchor.getClaims().isEmpty() && gone.containsAll(anchor.getClaims())) {
				gone.add(anchor);
			}
		}
		remove(set, gone);
	}

	static void apply(RelationSet set, double least) {
		set.getRelations().removeIf(relation -> isBelow(relation, least));
	}

	/** Takes elements out of a set together with every reference to them. */
	static void remove(AnnotationSet set, Collection<? extends EObject> gone) {
		set.getAttributions().stream().filter(a -> gone.contains(a.getParent())).forEach(a -> a.setParent(null));
		set.getClaims().stream().filter(c -> gone.contains(c.getTimeAnchor())).forEach(c -> c.setTimeAnchor(null));
		set.getAnchors().forEach(anchor -> anchor.getClaims().removeIf(gone::contains));
		for (List<? extends Element> layer : List.of(set.getAttributions(), set.getClaims(), set.getSources(), set.getCues(), set.getAnchors())) {
			layer.removeIf(gone::contains);
		}
	}

	/** Source, cue and claims of an attribution, as far as it has them. */
	static List<SpanElement> ends(Attribution attribution) {
		List<SpanElement> ends = new ArrayList<>();
		if (attribution.getSource() != null) {
			ends.add(attribution.getSource());
		}
		if (attribution.getCue() != null) {
			ends.add(attribution.getCue());
		}
		for (Claim claim : attribution.getContent()) {
			ends.add(claim);
		}
		return ends;
	}

	private static boolean isBelow(Element element, double least) {
		return element.getScore() != null && element.getScore() < least;
	}
}
