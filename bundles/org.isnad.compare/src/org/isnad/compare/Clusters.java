// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/** Sets of elements that stand for the same thing, at most one of each annotator. Elements are told apart by identity. */
final class Clusters {
	private final Map<Element, SortedMap<String, Element>> ofElement = new IdentityHashMap<>();
	private final List<Element> order = new ArrayList<>();
	/** What was decided together, by the cluster. */
	private final Map<SortedMap<String, Element>, Object> decided = new IdentityHashMap<>();

	private record Pair<E>(E left, E right, double share) {
	}

	/** Takes up an element as a cluster of its own. */
	void add(String annotator, Element element) {
		ofElement.put(element, new TreeMap<>(Map.of(annotator, element)));
		order.add(element);
	}

	/** Says that the cluster of an element was decided upon: it is not joined with one that another decision was about. */
	void decide(Element element, Object decision) {
		decided.putIfAbsent(ofElement.get(element), decision);
	}

	/**
	 * Joins the clusters of two elements, unless some annotator has one in both, or they were decided apart; answers whether they were
	 * joined now.
	 */
	boolean join(Element one, Element other) {
		SortedMap<String, Element> a = ofElement.get(one);
		SortedMap<String, Element> b = ofElement.get(other);
		Object ofOne = decided.get(a);
		Object ofOther = decided.get(b);
		boolean apart = ofOne != null && ofOther != null && ofOne != ofOther;
		boolean joins = a != b && !apart && Collections.disjoint(a.keySet(), b.keySet());
		if (joins) {
			a.putAll(b);
			if (ofOther != null) {
				decided.put(a, ofOther);
			}
			b.values().forEach(element -> ofElement.put(element, a));
		}
		return joins;
	}

	/**
	 * Joins the spans of several annotators: every two annotators' spans are paired, and the pairs with the greatest share of common text
	 * are joined first. Who is left alone because a partner went elsewhere is paired again with those who are left. For two annotators
	 * that is the best assignment; for more the best one of all is out of reach (it is NP-hard), and this one is near it.
	 */
	<E extends SpanElement> void joinSpans(Map<String, List<E>> byAnnotator) {
		boolean joined = true;
		while (joined) {
			joined = false;
			for (Pair<E> pair : pairs(byAnnotator)) {
				joined |= join(pair.left(), pair.right());
			}
		}
	}

	private <E extends SpanElement> List<Pair<E>> pairs(Map<String, List<E>> byAnnotator) {
		List<String> annotators = List.copyOf(byAnnotator.keySet());
		List<Pair<E>> pairs = new ArrayList<>();
		for (int i = 0; i < annotators.size(); i++) {
			for (int j = i + 1; j < annotators.size(); j++) {
				Pairing<E> pairing = new Pairing<>(without(byAnnotator, annotators.get(i), annotators.get(j)), without(byAnnotator, annotators.get(j), annotators.get(i)));
				for (E left : pairing.left()) {
					E right = pairing.partner(left);
					if (right != null) {
						pairs.add(new Pair<>(left, right, Pairing.share(left.getSpan(), right.getSpan())));
					}
				}
			}
		}
		// The sort is stable: of equal shares what comes first in the text is joined first.
		pairs.sort(Comparator.comparingDouble((Pair<E> pair) -> -pair.share()));
		return pairs;
	}

	/** An annotator's spans that are in no cluster with one of another annotator. */
	private <E extends SpanElement> List<E> without(Map<String, List<E>> byAnnotator, String annotator, String other) {
		return byAnnotator.get(annotator).stream().filter(element -> !ofElement.get(element).containsKey(other)).toList();
	}

	/** Joins all that have the same key; what has none (null) stays as it is. */
	void joinEqual(Map<Element, String> keys) {
		Map<String, List<Element>> byKey = new LinkedHashMap<>();
		order.forEach(element -> {
			if (keys.get(element) != null) {
				byKey.computeIfAbsent(keys.get(element), key -> new ArrayList<>()).add(element);
			}
		});
		for (List<Element> same : byKey.values()) {
			for (int i = 0; i < same.size(); i++) {
				for (int j = i + 1; j < same.size(); j++) {
					join(same.get(i), same.get(j));
				}
			}
		}
	}

	/** Whether the element was taken up; false for null. */
	boolean has(Element element) {
		return element != null && ofElement.containsKey(element);
	}

	/** The cluster of an element by annotator. */
	SortedMap<String, Element> of(Element element) {
		return ofElement.get(element);
	}

	/** All clusters, in the order in which the first element of each was added. */
	Collection<SortedMap<String, Element>> all() {
		Map<SortedMap<String, Element>, Boolean> seen = new IdentityHashMap<>();
		return order.stream().map(ofElement::get).filter(cluster -> seen.put(cluster, true) == null).toList();
	}
}
