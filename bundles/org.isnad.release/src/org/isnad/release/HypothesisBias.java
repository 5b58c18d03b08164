// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.isnad.arabic.ArabicFolder;

import com.google.gson.JsonObject;

/**
 * How much the second text of a pair tells of the label when the first is not read (Poliak and others 2018): labels by words of negation, by length, and how often
 * a guess from the hypothesis alone is right, beside always guessing the most frequent label. In Markdown.
 */
@SuppressWarnings("nls")
final class HypothesisBias {
	/** Folded, as words of their own; those of English too, for corpora in which it occurs. */
	private static final Set<String> NEGATION = Set.of("لم", "لن", "لا", "ليس", "ليست", "ليسوا", "غير", "عدم", "بدون", "دون", "نفي", "نفت", "ينفي", "تنفي", "ولم", "ولن", "ولا",
			"وليس", "فلم", "فلا", "no", "not", "never", "without", "deny", "denied", "denies");
	private static final int FOLDS = 10;
	/** Below so many pairs a guess is chance. */
	private static final int FEW = 30;

	private record Pair(Set<String> words, int label, int fold) {
	}

	private final List<Pair> pairs = new ArrayList<>();
	private final Map<String, int[]> byNegation = new TreeMap<>();
	private final int[] labels = new int[3];
	private final double[] lengths = new double[3];

	/** @param textOf the words of a claim by its id, which a release without texts does not have in its rows */
	HypothesisBias(ReleaseRows rows, Function<String, String> textOf) {
		ClaimPool chance = new ClaimPool(7);
		for (JsonObject row : rows.rows(ReleaseTable.NLI)) {
			String text = textOf.apply(ReleaseRows.text(row, "hypothesis_claim_id"));
			if (text == null) {
				continue;
			}
			Set<String> words = words(text);
			int label = InferencePairs.LABELS.indexOf(ReleaseRows.text(row, "label"));
			labels[label]++;
			lengths[label] += words.size();
			byNegation.computeIfAbsent(words.stream().anyMatch(NEGATION::contains) ? "with a word of negation" : "without", key -> new int[3])[label]++;
			// Pairs of one component are alike, and stand in one fold.
			pairs.add(new Pair(words, label, (int) Long.remainderUnsigned(chance.hash(ReleaseRows.text(row, "component_id")), FOLDS)));
		}
	}

	private static Set<String> words(String text) {
		Set<String> words = new TreeSet<>();
		for (String word : ArabicFolder.key(text).split("[^\\p{L}\\p{M}\\p{N}]+")) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	/** The section of the card; empty where there are no pairs. */
	String text() {
		if (pairs.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("## Hypothesis-only bias\n\n");
		text.append("What the hypothesis tells of the label when nobody reads the premise.\n\n| hypotheses | entailment | neutral | contradiction |\n|---|---|---|---|\n");
		byNegation.forEach((what, counts) -> text.append("| ").append(what).append(" | ").append(counts[0]).append(" | ").append(counts[1]).append(" | ").append(counts[2]).append(" |\n"));
		text.append("| mean number of different words |");
		for (int i = 0; i < 3; i++) {
			text.append(labels[i] == 0 ? " – |" : String.format(Locale.ROOT, " %.1f |", lengths[i] / labels[i]));
		}
		text.append("\n\n");
		if (pairs.size() < FEW) {
			return text.append("With fewer than ").append(FEW).append(" pairs, how well a label can be guessed is not told.\n\n").toString();
		}
		double most = Math.max(labels[0], Math.max(labels[1], labels[2])) / (double) pairs.size();
		return text.append(String.format(Locale.ROOT,
				"Naive Bayes over the words of the hypothesis alone, ten folds by component, guesses %.1f %% of the labels; always the most frequent label, %.1f %%. "
						+ "The closer the two are, the less the labels can be guessed.\n\n",
				100 * guessed(), 100 * most)).toString();
	}

	private double guessed() {
		int right = 0;
		for (int fold = 0; fold < FOLDS; fold++) {
			Map<String, int[]> counts = new HashMap<>();
			int[] seen = new int[3];
			for (Pair pair : pairs) {
				if (pair.fold() != fold) {
					seen[pair.label()]++;
					pair.words().forEach(word -> counts.computeIfAbsent(word, key -> new int[3])[pair.label()]++);
				}
			}
			for (Pair pair : pairs) {
				if (pair.fold() == fold && guess(pair, counts, seen) == pair.label()) {
					right++;
				}
			}
		}
		return (double) right / pairs.size();
	}

	private static int guess(Pair pair, Map<String, int[]> counts, int[] seen) {
		int best = 0;
		double highest = Double.NEGATIVE_INFINITY;
		for (int label = 0; label < 3; label++) {
			double score = Math.log(seen[label] + 1.0);
			for (String word : pair.words()) {
				int[] count = counts.get(word);
				score += count == null ? 0 : Math.log((count[label] + 0.5) / (seen[label] + 1.0));
			}
			if (score > highest) {
				highest = score;
				best = label;
			}
		}
		return best;
	}
}
