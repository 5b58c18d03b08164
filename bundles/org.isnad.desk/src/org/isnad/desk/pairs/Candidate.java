// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

/**
 * A pair of claims that may be worth a look.
 *
 * @param pair        the claims
 * @param pool        where it came from
 * @param probability how probable it was to be drawn, above 0 and at most 1, or null where chance had no part
 * @param suggestion  the id of the relation that a pipeline suggests between them, or null
 * @param ranked      whether a pipeline's ranking has the pair, in whatever pool it is shown
 */
public record Candidate(ClaimPair pair, Pool pool, Double probability, String suggestion, boolean ranked) {
	/** A pair of a pipeline's ranking. */
	public static Candidate ranked(ClaimPair pair, String suggestion) {
		return new Candidate(pair, Pool.RANKED, null, suggestion, true);
	}

	/** A pair that was found without chance and without a pipeline. */
	public static Candidate found(ClaimPair pair, Pool pool) {
		return new Candidate(pair, pool, null, null, false);
	}
}
