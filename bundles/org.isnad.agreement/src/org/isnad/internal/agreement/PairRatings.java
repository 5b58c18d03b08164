// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import org.isnad.agreement.CodingStudy;

/** The items that both raters of a pair rated, document by document in plain rows, so that a resample goes through them once. */
final class PairRatings {
	private final int categories;
	private final int[] begins;
	private int[] left = new int[64];
	private int[] right = new int[64];
	private double[] distances = new double[64];

	/**
	 * Sums over documents.
	 *
	 * @param n        how many items there are
	 * @param observed the sum of the distances of their ratings
	 * @param left     how often the first rater gave each category
	 * @param right    how often the second rater gave each category
	 */
	record Totals(double n, double observed, double[] left, double[] right) {
	}

	PairRatings(CodingStudy study, Pairs.Pair pair, Distance distance) {
		categories = study.categories().size();
		begins = new int[study.documentCount() + 1];
		int size = 0;
		for (int d = 0; d < study.documentCount(); d++) {
			for (int[] item : study.items(d)) {
				int a = item[pair.left()];
				int b = item[pair.right()];
				if (a != CodingStudy.MISSING && b != CodingStudy.MISSING) {
					if (size == left.length) {
						left = Arrays.copyOf(left, 2 * size);
						right = Arrays.copyOf(right, 2 * size);
						distances = Arrays.copyOf(distances, 2 * size);
					}
					left[size] = a;
					right[size] = b;
					distances[size++] = a == b ? 0 : distance.between(a, b);
				}
			}
			begins[d + 1] = size;
		}
	}

	/** The sums over the documents, each as often as its weight says. */
	Totals totals(int[] weights) {
		double[] ofLeft = new double[categories];
		double[] ofRight = new double[categories];
		double n = 0;
		double observed = 0;
		for (int d = 0; d < weights.length; d++) {
			int weight = weights[d];
			if (weight > 0) {
				for (int i = begins[d]; i < begins[d + 1]; i++) {
					ofLeft[left[i]] += weight;
					ofRight[right[i]] += weight;
					observed += weight * distances[i];
				}
				n += (double) weight * (begins[d + 1] - begins[d]);
			}
		}
		return new Totals(n, observed, ofLeft, ofRight);
	}
}
