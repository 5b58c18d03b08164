// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.arabic.LightStemmer;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/**
 * The pairs of claims that are worth a model's time: those that share the rarest words, so many for each claim. Nearly linear, since a
 * word that many claims have pairs nobody. For one run.
 */
final class CandidatePairs {
	/** A claim as it stands in the CAS. */
	record Claim(String id, String document, String annotator, String language, String text, int begin, int end) {
	}

	/** Two claims, the first before the second by document and place. */
	record Pair(Claim one, Claim other) {
	}

	private static final int COMMON_WORD = 400;

	private final int minimumShared;
	private final int mostPerClaim;

	CandidatePairs(int minimumShared, int mostPerClaim) {
		this.minimumShared = minimumShared;
		this.mostPerClaim = mostPerClaim;
	}

	List<Pair> of(List<Claim> claims) {
		List<Claim> sorted = new ArrayList<>(claims);
		sorted.sort(Comparator.comparing(Claim::document).thenComparing(Claim::begin).thenComparing(Claim::end).thenComparing(Claim::id));
		List<Set<String>> words = sorted.stream().map(CandidatePairs::words).toList();
		Map<String, List<Integer>> byWord = new HashMap<>();
		for (int i = 0; i < words.size(); i++) {
			for (String word : words.get(i)) {
				byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
			}
		}
		Set<Long> chosen = new HashSet<>();
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			for (int other : nearest(i, words.get(i), byWord, sorted)) {
				int first = Math.min(i, other);
				int second = Math.max(i, other);
				if (chosen.add((long) first << 32 | second)) {
					pairs.add(new Pair(sorted.get(first), sorted.get(second)));
				}
			}
		}
		return pairs;
	}

	private List<Integer> nearest(int claim, Set<String> words, Map<String, List<Integer>> byWord, List<Claim> claims) {
		Map<Integer, Integer> shared = new TreeMap<>();
		Map<Integer, Double> weight = new HashMap<>();
		for (String word : words) {
			List<Integer> others = byWord.get(word);
			if (others.size() <= COMMON_WORD) {
				for (int other : others) {
					if (other != claim && !overlap(claims.get(claim), claims.get(other))) {
						shared.merge(other, 1, Integer::sum);
						weight.merge(other, 1.0 / others.size(), Double::sum);
					}
				}
			}
		}
		return shared.entrySet().stream().filter(e -> e.getValue() >= minimumShared).map(Map.Entry::getKey)
				.sorted(Comparator.comparingDouble((Integer other) -> -weight.get(other)).thenComparing(Comparator.naturalOrder())).limit(mostPerClaim).toList();
	}

	private static boolean overlap(Claim one, Claim other) {
		return one.document().equals(other.document()) && one.begin() < other.end() && other.begin() < one.end();
	}

	/** The stems of a claim, told apart by annotator and language: claims of two people are not compared. */
	private static Set<String> words(Claim claim) {
		Set<String> words = new HashSet<>();
		for (Token token : new TextSegmenter(claim.language()).tokens(claim.text())) {
			if (token.word() && !StopWords.contains(token.folded())) {
				words.add(claim.annotator() + '|' + claim.language() + '|' + LightStemmer.stem(token.folded()));
			}
		}
		return words;
	}
}
