// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.compare.Difference.Missing;
import org.isnad.compare.Difference.OtherChain;
import org.isnad.compare.Difference.OtherLink;
import org.isnad.compare.Difference.OtherLink.End;
import org.isnad.compare.Difference.Sides;
import org.isnad.core.CorpusException;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;

/** Pairs the attributions of two annotators and finds in what the pairs differ. */
final class AttributionDifferences {
	private final Differences differences;
	private final String text;
	private final Pairing<Claim> claims;
	private final Pairing<SourceMention> sources;
	private final Pairing<Cue> cues;
	private final Map<Attribution, Attribution> partners = new IdentityHashMap<>();

	AttributionDifferences(Differences differences, String text, Pairing<Claim> claims, Pairing<SourceMention> sources, Pairing<Cue> cues) {
		this.differences = differences;
		this.text = text;
		this.claims = claims;
		this.sources = sources;
		this.cues = cues;
	}

	void compare(List<Attribution> left, List<Attribution> right) throws CorpusException {
		pair(left, right, (a, b) -> sameCue(a, b) && sameContent(a, b));
		pair(left, right, this::sameCue);
		pair(left, right, (a, b) -> !a.getContent().isEmpty() && sameContent(a, b));
		for (Attribution one : left) {
			Attribution other = partners.get(one);
			if (other == null) {
				differences.add(Missing::new, one, null, words(one), null);
			} else {
				compare(one, other);
			}
		}
		for (Attribution other : right) {
			if (!partners.containsKey(other)) {
				differences.add(Missing::new, null, other, null, words(other));
			}
		}
	}

	private void pair(List<Attribution> left, List<Attribution> right, BiPredicate<Attribution, Attribution> same) {
		for (Attribution one : left) {
			if (!partners.containsKey(one)) {
				right.stream().filter(other -> !partners.containsKey(other) && same.test(one, other)).findFirst().ifPresent(other -> {
					partners.put(one, other);
					partners.put(other, one);
				});
			}
		}
	}

	private boolean sameCue(Attribution one, Attribution other) {
		return one.getCue() != null && cues.paired(one.getCue(), other.getCue());
	}

	private boolean sameContent(Attribution one, Attribution other) {
		return one.getContent().size() == other.getContent().size()
				&& one.getContent().stream().allMatch(claim -> other.getContent().stream().anyMatch(candidate -> claims.paired(claim, candidate)));
	}

	private void compare(Attribution one, Attribution other) throws CorpusException {
		if (!sources.paired(one.getSource(), other.getSource())) {
			differences.add(link(End.SOURCE), one, other, end("source", one.getSource()), end("source", other.getSource())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!cues.paired(one.getCue(), other.getCue())) {
			differences.add(link(End.CUE), one, other, end("cue", one.getCue()), end("cue", other.getCue())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!sameContent(one, other)) {
			differences.add(link(End.CONTENT), one, other, content(one), content(other));
		}
		boolean sameParent = one.getParent() == null ? other.getParent() == null : partners.get(one.getParent()) == other.getParent();
		if (!sameParent) {
			differences.add(OtherChain::new, one, other, one.getParent() == null ? null : words(one.getParent()),
					other.getParent() == null ? null : words(other.getParent()));
		}
		differences.tags(one, other);
	}

	private static Function<Sides, Difference> link(End end) {
		return sides -> new OtherLink(sides, end);
	}

	private String content(Attribution attribution) {
		List<String> parts = new ArrayList<>();
		attribution.getContent().forEach(claim -> parts.add(end("content", claim))); //$NON-NLS-1$
		return parts.isEmpty() ? null : String.join("; ", parts); //$NON-NLS-1$
	}

	private String end(String role, SpanElement element) {
		return element == null || element.getSpan() == null ? null : role + ": " + Differences.words(element.getSpan(), text); //$NON-NLS-1$
	}

	private String words(Attribution attribution) {
		List<String> parts = new ArrayList<>();
		for (SpanElement end : new SpanElement[] { attribution.getSource(), attribution.getCue() }) {
			if (end != null && end.getSpan() != null) {
				parts.add(Differences.words(end.getSpan(), text));
			}
		}
		attribution.getContent().stream().filter(claim -> claim.getSpan() != null).forEach(claim -> parts.add(Differences.words(claim.getSpan(), text)));
		return String.join(" · ", parts); //$NON-NLS-1$
	}
}
