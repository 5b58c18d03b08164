// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

/**
 * How well the learner finds one layer in documents that it was not trained on.
 *
 * @param layer   cue, source, claim or attribution
 * @param exact   counted where begin and end are those that a person marked
 * @param overlap counted where at least half of the longer of the two spans is common to both; an attribution where that holds for all its parts
 */
public record Quality(String layer, Counts exact, Counts overlap) {
	/**
	 * How much was found.
	 *
	 * @param matched how much of what was found is right
	 * @param found   how much was found
	 * @param marked  how much there was to find
	 */
	public record Counts(int matched, int found, int marked) {
		/** Nothing found where nothing was to find. */
		public static final Counts NONE = new Counts(0, 0, 0);

		/** The share of what was found that is right; 0 where nothing was found. */
		public double precision() {
			return found == 0 ? 0 : (double) matched / found;
		}

		/** The share of what was to find that was found; 0 where there was nothing. */
		public double recall() {
			return marked == 0 ? 0 : (double) matched / marked;
		}

		/** The harmonic mean of precision and recall; 0 where nothing is right. */
		public double f1() {
			return found + marked == 0 ? 0 : 2.0 * matched / (found + marked);
		}

		/** Both together. */
		public Counts plus(Counts other) {
			return new Counts(matched + other.matched, found + other.found, marked + other.marked);
		}
	}

	/** Both together; of one layer. */
	public Quality plus(Quality other) {
		return new Quality(layer, exact.plus(other.exact), overlap.plus(other.overlap));
	}
}
