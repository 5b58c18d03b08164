// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import org.isnad.agreement.CodingStudy;

/**
 * What Krippendorff's α needs of each document: how often each category was given to items with two ratings or more, and the pairs of
 * unequal ratings, each with the weight 1 / (ratings of the item − 1). Counted once, so that a resample only sums over documents.
 */
final class Coincidences {
	private final CodingStudy study;
	private final Sparse margins;
	private final Sparse disagreed;

	Coincidences(CodingStudy study) {
		this.study = study;
		int documents = study.documentCount();
		margins = new Sparse(documents, study.categories().size());
		disagreed = new Sparse(documents, study.categories().size());
		for (int d = 0; d < documents; d++) {
			for (int[] item : study.items(d)) {
				add(item);
			}
			margins.endDocument();
			disagreed.endDocument();
		}
	}

	private void add(int[] item) {
		int ratings = CodingStudy.ratings(item);
		for (int i = 0; i < item.length && ratings > 1; i++) {
			if (item[i] != CodingStudy.MISSING) {
				margins.add(item[i], 1);
				disagreed.add(item[i], (double) unequal(item, item[i]) / (ratings - 1));
			}
		}
	}

	private static int unequal(int[] item, int code) {
		int unequal = 0;
		for (int other : item) {
			unequal += other != CodingStudy.MISSING && other != code ? 1 : 0;
		}
		return unequal;
	}

	/** How often each category was given, over the documents as often as their weights say. */
	double[] margins(int[] weights) {
		return margins.sum(weights);
	}

	/** How often a category was given in each document. */
	double[] margins(int category) {
		return margins.of(category);
	}

	/** How many ratings of items with two ratings or more each document has. */
	double[] ratings() {
		double[] ratings = new double[study.documentCount()];
		for (int d = 0; d < ratings.length; d++) {
			for (int[] item : study.items(d)) {
				int ofItem = CodingStudy.ratings(item);
				ratings[d] += ofItem > 1 ? ofItem : 0;
			}
		}
		return ratings;
	}

	/** The pairs of a rating of that category with one of another, in each document. */
	double[] disagreed(int category) {
		return disagreed.of(category);
	}

	/** The sum of the distances of all pairs of each document, in both directions. */
	double[] observed(Distance distance) {
		double[] observed = new double[study.documentCount()];
		for (int d = 0; d < observed.length; d++) {
			for (int[] item : study.items(d)) {
				observed[d] += disagreement(item, distance);
			}
		}
		return observed;
	}

	/** The same, for a distance that itself depends on the weights. */
	double observed(Distance distance, int[] weights) {
		double observed = 0;
		for (int d = 0; d < weights.length; d++) {
			if (weights[d] > 0) {
				double inDocument = 0;
				for (int[] item : study.items(d)) {
					inDocument += disagreement(item, distance);
				}
				observed += weights[d] * inDocument;
			}
		}
		return observed;
	}

	private static double disagreement(int[] item, Distance distance) {
		int ratings = CodingStudy.ratings(item);
		double sum = 0;
		for (int i = 0; i < item.length && ratings > 1; i++) {
			for (int j = i + 1; j < item.length && item[i] != CodingStudy.MISSING; j++) {
				if (item[i] != item[j] && item[j] != CodingStudy.MISSING) {
					sum += 2 * distance.between(item[i], item[j]);
				}
			}
		}
		return ratings > 1 ? sum / (ratings - 1) : 0;
	}
}
