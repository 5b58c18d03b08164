// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.Value;

/**
 * Counts of matches between two raters, document by document, and F1 = 2 · matches / (left + right) of them. F1 takes neither rater
 * for the truth (Hripcsak and Rothschild, "Agreement, the F-measure, and reliability in information retrieval", 2005).
 */
final class PairF1 {
	private final double[][] matches;
	private final double[][] units;

	PairF1(int pairs, int documents) {
		matches = new double[pairs][documents];
		units = new double[pairs][documents];
	}

	/** Adds what was found in a document for a pair. */
	void add(int pair, int document, double matched, double left, double right) {
		matches[pair][document] += matched;
		units[pair][document] += left + right;
	}

	/** The mean of F1 over the pairs that marked anything. */
	Value mean(int[] weights) {
		List<Value> values = new ArrayList<>();
		for (int pair = 0; pair < matches.length; pair++) {
			double matched = 0;
			double all = 0;
			for (int d = 0; d < weights.length; d++) {
				matched += weights[d] * matches[pair][d];
				all += weights[d] * units[pair][d];
			}
			values.add(all == 0 ? Value.undefined(Messages.noUnits) : Value.of(2 * matched / all));
		}
		return Pairs.mean(values);
	}
}
