// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Element;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Who voted for which boundaries: those who are within the tolerance of a span vote for it too. */
final class SpanVotes {
	private SpanVotes() {
	}

	/**
	 * The span that the terms decide for: the one most voted for, and of those the one that most have exactly, then the longest, then the
	 * first in the text.
	 */
	static Optional<Span> winner(Collection<Element> members, Terms terms) {
		Map<Span, Integer> exact = new LinkedHashMap<>();
		members.forEach(member -> exact.merge(((SpanElement) member).getSpan(), 1, Integer::sum));
		return exact.keySet().stream().filter(span -> terms.policy().decides(votes(span, exact, terms), members.size()))
				.max(Comparator.comparingInt((Span span) -> votes(span, exact, terms)).thenComparing(exact::get).thenComparingInt(Span::length)
						.thenComparing(Comparator.reverseOrder()));
	}

	private static int votes(Span span, Map<Span, Integer> exact, Terms terms) {
		return exact.entrySet().stream().filter(other -> terms.same(span, other.getKey())).mapToInt(Map.Entry::getValue).sum();
	}
}
