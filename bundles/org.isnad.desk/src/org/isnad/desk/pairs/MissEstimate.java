// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.List;

/**
 * How many pairs a ranking misses, from pairs that were drawn by chance and judged. The estimate is that of Hansen and Hurwitz (1943) for draws with unequal
 * probabilities: the mean over the draws of what was found divided by the probability of the draw; it is right on average whatever the probabilities are.
 *
 * @param judged how many drawn pairs were judged
 * @param found  how many of them are related though the ranking does not have them
 * @param missed how many such pairs there are in the corpus, estimated
 * @param low    the lower end of the 95 % interval, not below {@code found}
 * @param high   the upper end
 */
public record MissEstimate(int judged, int found, double missed, double low, double high) {
	private static final double Z = 1.96;

	/**
	 * A drawn pair that was judged.
	 *
	 * @param probability how probable the draw was, above 0
	 * @param missed      whether it is related and the ranking does not have it
	 */
	public record Judged(double probability, boolean missed) {
	}

	/** The estimate from these draws; all of it 0 where there are none. */
	public static MissEstimate of(List<Judged> draws) {
		int n = draws.size();
		int found = (int) draws.stream().filter(Judged::missed).count();
		if (n == 0) {
			return new MissEstimate(0, 0, 0, 0, 0);
		}
		double total = draws.stream().filter(Judged::missed).mapToDouble(draw -> 1 / draw.probability()).sum() / n;
		if (found == 0) {
			// Nothing was found, so the draws vary in nothing; that n draws miss what they would find with probability p is as improbable as (1 - p)^n. Pairs
			// that are missed are taken to be drawn as often as those that were.
			double share = 1 - Math.pow(0.05, 1.0 / n);
			double usual = draws.stream().mapToDouble(draw -> 1 / draw.probability()).average().orElse(0);
			return new MissEstimate(n, 0, 0, 0, share * usual);
		}
		double squares = 0;
		for (Judged draw : draws) {
			double difference = (draw.missed() ? 1 / draw.probability() : 0) - total;
			squares += difference * difference;
		}
		double error = n > 1 ? Math.sqrt(squares / n / (n - 1)) : total;
		return new MissEstimate(n, found, total, Math.max(found, total - Z * error), total + Z * error);
	}
}
