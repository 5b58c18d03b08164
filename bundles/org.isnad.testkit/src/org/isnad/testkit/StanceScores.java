// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well stances were found.
 *
 * @param f1ByLabel F1 of each of agree, disagree and other against the rest
 */
public record StanceScores(Map<String, Double> f1ByLabel) {
	/** @param judged for each pair its label and the one that was found */
	public static StanceScores of(List<String[]> judged) {
		Map<String, Double> scores = new TreeMap<>();
		for (String label : List.of("agree", "disagree", "other")) {
			int right = (int) judged.stream().filter(j -> j[0].equals(label) && j[1].equals(label)).count();
			int found = (int) judged.stream().filter(j -> j[1].equals(label)).count();
			int sought = (int) judged.stream().filter(j -> j[0].equals(label)).count();
			scores.put(label, f1(right, found, sought));
		}
		return new StanceScores(scores);
	}

	/** The F1 of so many right ones among those found and those sought; 0 where there are neither. */
	public static double f1(int right, int found, int sought) {
		return found + sought == 0 ? 0 : 2.0 * right / (found + sought);
	}

	/** The F1 of one label. */
	public double f1(String label) {
		return f1ByLabel.get(label);
	}

	/** The mean of the three. */
	public double macro() {
		return f1ByLabel.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "agree %.3f, disagree %.3f, other %.3f, macro-F1 %.3f", f1("agree"), f1("disagree"), f1("other"), macro());
	}
}
