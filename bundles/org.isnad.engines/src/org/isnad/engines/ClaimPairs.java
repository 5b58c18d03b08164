// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.isnad.arabic.pair.PairFeatures;
import org.isnad.arabic.pair.PairJudge;

/** Blocks claims: gives the pairs that share enough words, without comparing each with each. */
final class ClaimPairs {
	/** A word that stands in more claims than this tells nothing of what they are about. */
	private static final int COMMON_WORD = 400;

	/** A claim and its sides; {@link #side()} is there once the pairs are made. */
	record Claim(String id, String document, String annotator, String text, String language, String pubDate, String polarity, int begin, int end,
			PairFeatures.Side side) {
		Claim(String id, String document, String annotator, String text, String language, String pubDate, String polarity, int begin, int end) {
			this(id, document, annotator, text, language, pubDate, polarity, begin, end, null);
		}

		private Claim read(PairJudge judge) {
			return new Claim(id, document, annotator, text, language, pubDate, polarity, begin, end, judge.read(text));
		}

		private boolean overlaps(Claim other) {
			return document.equals(other.document) && begin < other.end && other.begin < end;
		}

		private String group() {
			return annotator + '|' + language;
		}
	}

	private final List<Claim> claims = new ArrayList<>();

	ClaimPairs(List<Claim> unread, Function<String, PairJudge> judges) {
		for (Claim claim : unread) {
			claims.add(claim.read(judges.apply(claim.language())));
		}
		claims.sort(Comparator.comparing(Claim::document).thenComparing(Claim::begin).thenComparing(Claim::end).thenComparing(Claim::id));
	}

	/** Calls with every pair of one annotator and language that shares at least this many words; the first comes before the second by document and place. */
	void forEach(int shared, BiConsumer<Claim, Claim> pairs) {
		Map<String, List<Integer>> claimsByWord = new HashMap<>();
		for (int i = 0; i < claims.size(); i++) {
			Claim claim = claims.get(i);
			Map<Integer, Integer> sharedWith = new TreeMap<>();
			for (String stem : claim.side().stems()) {
				List<Integer> others = claimsByWord.computeIfAbsent(claim.group() + '|' + stem, k -> new ArrayList<>());
				if (others.size() < COMMON_WORD) {
					others.forEach(other -> sharedWith.merge(other, 1, Integer::sum));
					others.add(i);
				}
			}
			sharedWith.forEach((other, count) -> {
				if (count >= shared && !claims.get(other).overlaps(claim)) {
					pairs.accept(claims.get(other), claim);
				}
			});
		}
	}
}
