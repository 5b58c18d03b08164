// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Pairs the spans of two annotators one to one: equal ones with each other, and the others so that the sum of their shares of common text
 * is greatest. That is an assignment problem, solved exactly for each group of spans that hang together by common text; a group of more
 * than {@value #LARGEST} spans on a side is paired greedily, the greatest share first. The same for every run.
 */
public final class Pairing<E extends SpanElement> {
	private static final int LARGEST = 400;

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
		candidates.stream().filter(candidate -> candidate.share() == 1).forEach(this::pair);
		candidates.removeIf(candidate -> partners.containsKey(candidate.left()) || partners.containsKey(candidate.right()));
		groups(candidates).forEach(this::assign);
	}

	private List<Candidate<E>> candidates() {
		List<Candidate<E>> candidates = new ArrayList<>();
		int[] begins = right.stream().mapToInt(element -> element.getSpan().begin()).toArray();
		int longest = right.stream().mapToInt(element -> element.getSpan().end() - element.getSpan().begin()).max().orElse(0);
		for (E one : left) {
			for (int i = firstFrom(begins, one.getSpan().begin() - longest); i < begins.length && begins[i] < one.getSpan().end(); i++) {
				E other = right.get(i);
				double share = other.getSpan().end() > one.getSpan().begin() ? share(one.getSpan(), other.getSpan()) : 0;
				if (share > 0) {
					candidates.add(new Candidate<>(one, other, share));
				}
			}
		}
		return candidates;
	}

	private void pair(Candidate<E> candidate) {
		if (!partners.containsKey(candidate.left()) && !partners.containsKey(candidate.right())) {
			partners.put(candidate.left(), candidate.right());
			partners.put(candidate.right(), candidate.left());
		}
	}

	/** The candidates in groups that have no span in common. */
	private static <E> Collection<List<Candidate<E>>> groups(List<Candidate<E>> candidates) {
		Map<E, E> up = new IdentityHashMap<>();
		candidates.forEach(candidate -> up.put(root(up, candidate.left()), root(up, candidate.right())));
		Map<E, List<Candidate<E>>> groups = new IdentityHashMap<>();
		List<List<Candidate<E>>> ordered = new ArrayList<>();
		for (Candidate<E> candidate : candidates) {
			groups.computeIfAbsent(root(up, candidate.left()), root -> {
				ordered.add(new ArrayList<>());
				return ordered.getLast();
			}).add(candidate);
		}
		return ordered;
	}

	private static <E> E root(Map<E, E> up, E element) {
		E at = element;
		while (up.getOrDefault(at, at) != at) {
			at = up.get(at);
		}
		up.put(element, at);
		return at;
	}

	private void assign(List<Candidate<E>> group) {
		Map<E, Integer> rows = new IdentityHashMap<>();
		Map<E, Integer> columns = new IdentityHashMap<>();
		group.forEach(candidate -> {
			rows.putIfAbsent(candidate.left(), rows.size());
			columns.putIfAbsent(candidate.right(), columns.size());
		});
		if (Math.max(rows.size(), columns.size()) > LARGEST) {
			// The sort is stable and the candidates are in the order of the text, so ties go to what comes first.
			group.sort(Comparator.comparingDouble((Candidate<E> candidate) -> -candidate.share()));
			group.forEach(this::pair);
			return;
		}
		double[][] shares = new double[rows.size()][columns.size()];
		group.forEach(candidate -> shares[rows.get(candidate.left())][columns.get(candidate.right())] = candidate.share());
		int[] columnOf = Assignment.best(shares);
		group.stream().filter(candidate -> columnOf[rows.get(candidate.left())] == columns.get(candidate.right())).forEach(this::pair);
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
