// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Pairs the spans of two annotators one to one: equal ones with each other, and the others so that the sum of their shares of common text
 * is greatest. That is an assignment problem, solved exactly, however many spans hang together by common text. The same for every run.
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
		List<Candidate<E>> candidates = candidates();
		candidates.stream().filter(candidate -> candidate.share() == 1).forEach(candidate -> pair(candidate.left(), candidate.right()));
		candidates.removeIf(candidate -> partners.containsKey(candidate.left()) || partners.containsKey(candidate.right()));
		assign(candidates);
	}

	/** All pairs that have text in common, in the order of the text. What begins before a span and reaches into it is looked for backwards, as far as any span reaches. */
	private List<Candidate<E>> candidates() {
		List<Candidate<E>> candidates = new ArrayList<>();
		int[] reach = new int[right.size()];
		for (int i = 0; i < reach.length; i++) {
			reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], right.get(i).getSpan().end());
		}
		int behind = 0;
		for (E one : left) {
			Span span = one.getSpan();
			while (behind < reach.length && reach[behind] <= span.begin()) {
				behind++;
			}
			for (int i = behind; i < reach.length && right.get(i).getSpan().begin() < span.end(); i++) {
				E other = right.get(i);
				double share = other.getSpan().end() > span.begin() ? share(span, other.getSpan()) : 0;
				if (share > 0) {
					candidates.add(new Candidate<>(one, other, share));
				}
			}
		}
		return candidates;
	}

	private void pair(E one, E other) {
		if (!partners.containsKey(one) && !partners.containsKey(other)) {
			partners.put(one, other);
			partners.put(other, one);
		}
	}

	private void assign(List<Candidate<E>> candidates) {
		Map<E, Integer> rows = new IdentityHashMap<>();
		Map<E, Integer> columns = new IdentityHashMap<>();
		List<E> ones = new ArrayList<>();
		List<E> others = new ArrayList<>();
		List<Assignment.Pair> pairs = new ArrayList<>();
		for (Candidate<E> candidate : candidates) {
			pairs.add(new Assignment.Pair(number(candidate.left(), rows, ones), number(candidate.right(), columns, others), candidate.share()));
		}
		int[] columnOf = Assignment.best(ones.size(), others.size(), pairs);
		for (int row = 0; row < columnOf.length; row++) {
			if (columnOf[row] >= 0) {
				pair(ones.get(row), others.get(columnOf[row]));
			}
		}
	}

	private static <E> int number(E element, Map<E, Integer> numbers, List<E> elements) {
		Integer number = numbers.get(element);
		if (number == null) {
			number = elements.size();
			numbers.put(element, number);
			elements.add(element);
		}
		return number;
	}

	private static <E extends SpanElement> List<E> spanned(List<? extends E> elements) {
		List<E> spanned = new ArrayList<>(elements);
		spanned.removeIf(element -> element.getSpan() == null);
		spanned.sort(Comparator.comparing(SpanElement::getSpan));
		return spanned;
	}

	/** Twice the common length over the sum of both; 1 for equal spans, 0 for spans that do not meet. */
	public static double share(Span one, Span other) {
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
