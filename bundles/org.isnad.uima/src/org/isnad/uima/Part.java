// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage;
import org.isnad.model.SpanElement;

/**
 * A part of a document, from begin to end in UTF-16 code units, for which alone suggestions were asked. An attribution lies in it if all its ends do.
 */
record Part(int begin, int end) {
	private static final List<EReference> LAYERS = List.of(ModelPackage.Literals.ANNOTATION_SET__CLAIMS, ModelPackage.Literals.ANNOTATION_SET__SOURCES,
			ModelPackage.Literals.ANNOTATION_SET__CUES, ModelPackage.Literals.ANNOTATION_SET__ANCHORS, ModelPackage.Literals.ANNOTATION_SET__ATTRIBUTIONS);

	private boolean holds(EObject object) {
		return switch (object) {
		case SpanElement element -> element.getSpan().begin() >= begin && element.getSpan().end() <= end;
		case Attribution attribution -> !Threshold.ends(attribution).isEmpty() && Threshold.ends(attribution).stream().allMatch(this::holds);
		default -> false;
		};
	}

	/**
	 * Makes of what was found in a whole document what is to be kept: what was found in the part, with what is kept of the rest from before.
	 *
	 * @param before a copy of what is kept now; it is taken apart
	 * @param made   what was found; in the end, what is to be kept
	 */
	void merge(AnnotationSet before, AnnotationSet made) {
		Map<Attribution, String> parents = new HashMap<>();
		before.getAttributions().stream().filter(a -> a.getParent() != null).forEach(a -> parents.put(a, a.getParent().getId()));
		keepOutside(before);
		takeInside(made);
		Map<String, Element> rest = byId(before);
		pointTo(rest, made);
		Map<String, Element> found = byId(made);
		before.getAttributions().stream().filter(a -> a.getParent() == null && found.get(parents.get(a)) instanceof Attribution)
				.forEach(a -> a.setParent((Attribution) found.get(parents.get(a))));
		for (EReference layer : LAYERS) {
			@SuppressWarnings("unchecked")
			EList<Element> target = (EList<Element>) made.eGet(layer);
			target.removeIf(element -> rest.containsKey(element.getId()));
			target.addAll(List.copyOf((List<? extends Element>) before.eGet(layer)));
		}
	}

	private static Map<String, Element> byId(AnnotationSet set) {
		Map<String, Element> elements = new HashMap<>();
		set.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast).forEach(element -> elements.put(element.getId(), element));
		return elements;
	}

	/** Takes out what lies in the part, but for the ends of what does not. */
	private void keepOutside(AnnotationSet set) {
		Set<EObject> needed = new HashSet<>();
		set.getAttributions().stream().filter(a -> !holds(a)).forEach(a -> needed.addAll(Threshold.ends(a)));
		set.getAnchors().stream().filter(a -> !holds(a)).forEach(a -> needed.addAll(a.getClaims()));
		set.getClaims().stream().filter(c -> needed.contains(c) || !holds(c)).forEach(c -> needed.add(c.getTimeAnchor()));
		Threshold.remove(set, set.eContents().stream().filter(each -> holds(each) && !needed.contains(each)).toList());
	}

	private void takeInside(AnnotationSet set) {
		Threshold.remove(set, set.eContents().stream().filter(each -> !holds(each)).toList());
	}

	/** What was found again outside, or as an end of something outside, is the one that is there. */
	private static void pointTo(Map<String, Element> rest, AnnotationSet made) {
		for (Attribution attribution : made.getAttributions()) {
			attribution.setSource(there(rest, attribution.getSource()));
			attribution.setCue(there(rest, attribution.getCue()));
			attribution.setParent(there(rest, attribution.getParent()));
			attribution.getContent().replaceAll(claim -> there(rest, claim));
		}
		for (Anchor anchor : made.getAnchors()) {
			anchor.getClaims().replaceAll(claim -> there(rest, claim));
		}
		for (Claim claim : made.getClaims()) {
			claim.setTimeAnchor(there(rest, claim.getTimeAnchor()));
		}
	}

	@SuppressWarnings("unchecked")
	private static <E extends Element> E there(Map<String, Element> rest, E element) {
		return element == null ? null : (E) rest.getOrDefault(element.getId(), element);
	}
}
