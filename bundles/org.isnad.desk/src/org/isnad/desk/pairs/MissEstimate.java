// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.Arrays;
import java.util.List;

/**
 * How many pairs a ranking misses, from pairs that were drawn by chance and judged. No pair is drawn twice, and some are drawn more readily than others; the estimate is
 * that of Des Raj (1956) for such draws in their order: each draw gives what was found before it and what it stands for among the pairs that were left, and their mean
 * is right on average whatever the probabilities are, for any corpus and after any number of draws. The interval is that of the logarithm, since few finds tell more
 * surely what is too little than what is too much.
 *
 * @param judged how many drawn pairs were judged
 * @param found  how many of them are related though the ranking does not have them
 * @param missed how many such pairs there are in the corpus, estimated
 * @param low    the lower end of the 95 % interval, not below {@code found}
 * @param high   the upper end, not below it either
 */
public record MissEstimate(int judged, int found, double missed, double low, double high) {
	private static final double Z = 1.96;
	/** What is left of all probability when every pair was drawn. */
	private static final double NOTHING = 1e-9;

	/**
	 * A drawn pair that was judged.
	 *
	 * @param probability how probable the draw was, above 0
	 * @param missed      whether it is related and the ranking does not have it
	 */
	public record Judged(double probability, boolean missed) {
	}

	/** The estimate from these draws, in the order in which they were drawn; all of it 0 where there are none. */
	public static MissEstimate of(List<Judged> draws) {
		int n = draws.size();
		if (n == 0) {
			return new MissEstimate(0, 0, 0, 0, 0);
		}
		double[] each = new double[n];
		double left = 1;
		int found = 0;
		for (int i = 0; i < n; i++) {
			Judged draw = draws.get(i);
			// Claims that came since make the earlier probabilities a little too high together; nothing is less probable than its own draw.
			each[i] = found + (draw.missed() ? Math.max(left, draw.probability()) / draw.probability() : 0);
			left -= draw.probability();
			found += draw.missed() ? 1 : 0;
		}
		if (left < NOTHING) {
			return new MissEstimate(n, found, found, found, found);
		}
		return found == 0 ? nothingFound(draws) : around(each, found);
	}

	/** Nothing was found: that n draws miss what they would find with probability p is as improbable as (1 - p)^n. Pairs that are missed are taken to be drawn as often as others. */
	private static MissEstimate nothingFound(List<Judged> draws) {
		double share = 1 - Math.pow(0.05, 1.0 / draws.size());
		double pairs = draws.stream().mapToDouble(draw -> 1 / draw.probability()).average().orElse(0);
		return new MissEstimate(draws.size(), 0, 0, 0, share * pairs);
	}

	private static MissEstimate around(double[] each, int found) {
		int n = each.length;
		double total = Arrays.stream(each).average().orElse(0);
		double squares = Arrays.stream(each).map(value -> (value - total) * (value - total)).sum();
		double error = n > 1 ? Math.sqrt(squares / n / (n - 1)) : total;
		double factor = Math.exp(Z * error / total);
		return new MissEstimate(n, found, Math.max(found, total), Math.max(found, total / factor), Math.max(found, total * factor));
	}
}
