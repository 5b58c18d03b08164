// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** The boundaries of several annotators merged into one span. */
final class Boundaries {
	private Boundaries() {
	}

	static Optional<Span> of(Choice.How how, Collection<Element> members) {
		List<Span> spans = members.stream().filter(SpanElement.class::isInstance).map(member -> ((SpanElement) member).getSpan()).filter(span -> span != null).toList();
		if (spans.isEmpty()) {
			return Optional.empty();
		}
		return switch (how) {
		case UNION -> Optional.of(Span.of(spans.stream().flatMap(span -> span.fragments().stream()).toList()));
		case INTERSECTION -> spans.stream().map(Optional::of).reduce((a, b) -> a.flatMap(one -> common(one, b.get()))).orElseThrow();
		case LONGEST -> spans.stream().reduce((a, b) -> b.length() > a.length() ? b : a);
		case TAKE, DRAWN -> Optional.of(spans.get(0));
		};
	}

	private static Optional<Span> common(Span one, Span other) {
		List<Fragment> common = new ArrayList<>();
		for (Fragment a : one.fragments()) {
			for (Fragment b : other.fragments()) {
				if (Math.max(a.begin(), b.begin()) < Math.min(a.end(), b.end())) {
					common.add(new Fragment(Math.max(a.begin(), b.begin()), Math.min(a.end(), b.end())));
				}
			}
		}
		return common.isEmpty() ? Optional.empty() : Optional.of(Span.of(common));
	}

	/** Who has the longest span, the first of several. */
	static Optional<String> longest(SortedMap<String, Element> members) {
		Optional<Span> longest = of(Choice.How.LONGEST, members.values());
		return longest.flatMap(span -> members.entrySet().stream().filter(member -> span.equals(((SpanElement) member.getValue()).getSpan())).map(Map.Entry::getKey).findFirst());
	}
}
