// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Pairs the spans of two annotators one to one: equal ones first, then those with the greatest share of common text. Greedy, and the
 * same for every run.
 */
public final class Pairing<E extends SpanElement> {
	private final Map<E, E> partners = new IdentityHashMap<>();
	private final List<E> left;
	private final List<E> right;

	private record Candidate<E>(E left, E right, double share) {
	}

	/** Pairs these; elements without a span stay alone. */
	public Pairing(List<? extends E> left, List<? extends E> right) {
		this.left = spanned(left);
		this.right = spanned(right);
		List<Candidate<E>> candidates = new ArrayList<>();
		int[] begins = this.right.stream().mapToInt(element -> element.getSpan().begin()).toArray();
		int longest = this.right.stream().mapToInt(element -> element.getSpan().end() - element.getSpan().begin()).max().orElse(0);
		for (E one : this.left) {
			for (int i = firstFrom(begins, one.getSpan().begin() - longest); i < begins.length && begins[i] < one.getSpan().end(); i++) {
				E other = this.right.get(i);
				double share = other.getSpan().end() > one.getSpan().begin() ? share(one.getSpan(), other.getSpan()) : 0;
				if (share > 0) {
					candidates.add(new Candidate<>(one, other, share));
				}
			}
		}
		// The sort is stable and the lists are in the order of the text, so ties go to what comes first.
		candidates.sort(Comparator.comparingDouble((Candidate<E> candidate) -> -candidate.share()));
		for (Candidate<E> candidate : candidates) {
			if (!partners.containsKey(candidate.left()) && !partners.containsKey(candidate.right())) {
				partners.put(candidate.left(), candidate.right());
				partners.put(candidate.right(), candidate.left());
			}
		}
	}

	private static int firstFrom(int[] sorted, int value) {
		int found = Arrays.binarySearch(sorted, value);
		int first = found < 0 ? -found - 1 : found;
		while (first > 0 && sorted[first - 1] == value) {
			first--;
		}
		return first;
	}

	private static <E extends SpanElement> List<E> spanned(List<? extends E> elements) {
		List<E> spanned = new ArrayList<>(elements);
		spanned.removeIf(element -> element.getSpan() == null);
		spanned.sort(Comparator.comparing(SpanElement::getSpan));
		return spanned;
	}

	/** Twice the common length over the sum of both; 1 for equal spans, 0 for spans that do not meet. */
	static double share(Span one, Span other) {
		int common = 0;
		for (Fragment a : one.fragments()) {
			for (Fragment b : other.fragments()) {
				common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
			}
		}
		return common == 0 ? 0 : 2.0 * common / (one.length() + other.length());
	}

	/** The elements of the first annotator in the order of the text. */
	public List<E> left() {
		return left;
	}

	/** The elements of the second annotator in the order of the text. */
	public List<E> right() {
		return right;
	}

	/** The other annotator's element that this one is paired with, or null. */
	public E partner(E element) {
		return partners.get(element);
	}

	/** Whether the two are paired with each other, or both null. */
	public boolean paired(E one, E other) {
		return one == null ? other == null : other != null && partners.get(one) == other;
	}
}
