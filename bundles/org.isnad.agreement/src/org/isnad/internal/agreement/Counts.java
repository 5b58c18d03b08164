// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import org.isnad.agreement.CodingStudy;

/**
 * How often each category was given to each item, summed in the ways that the measures for many raters need.
 *
 * @param items      how many items have at least two ratings
 * @param agreement  the sum over them of the share of equal pairs
 * @param rated      how many items have at least one rating
 * @param shares     for each category the sum over the rated items of its share in the item's ratings
 * @param fewest     the fewest ratings of a rated item
 * @param most       the most ratings of a rated item
 */
record Counts(double items, double agreement, double rated, double[] shares, int fewest, int most) {
	static Counts of(CodingStudy study, int[] weights) {
		double items = 0;
		double agreement = 0;
		double rated = 0;
		double[] shares = new double[study.categories().size()];
		int fewest = Integer.MAX_VALUE;
		int most = 0;
		for (int d = 0; d < weights.length; d++) {
			for (int[] item : weights[d] > 0 ? study.items(d) : new int[0][]) {
				int ratings = CodingStudy.ratings(item);
				if (ratings > 0) {
					rated += weights[d];
					fewest = Math.min(fewest, ratings);
					most = Math.max(most, ratings);
					for (int code : item) {
						if (code != CodingStudy.MISSING) {
							shares[code] += (double) weights[d] / ratings;
						}
					}
				}
				if (ratings > 1) {
					items += weights[d];
					agreement += weights[d] * (double) equalPairs(item) / (ratings * (ratings - 1) / 2);
				}
			}
		}
		return new Counts(items, agreement, rated, shares, fewest, most);
	}

	private static int equalPairs(int[] item) {
		int equal = 0;
		for (int i = 0; i < item.length; i++) {
			for (int j = i + 1; j < item.length; j++) {
				equal += item[i] != CodingStudy.MISSING && item[i] == item[j] ? 1 : 0;
			}
		}
		return equal;
	}
}
