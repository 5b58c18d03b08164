// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import org.isnad.agreement.CodingStudy;

/** How often each category was given to the items of each document, counted once so that a resample only sums over documents. */
final class Counts {
	private final double[] items;
	private final double[] agreement;
	private final double[] rated;
	private final int[] fewest;
	private final int[] most;
	private final Sparse shares;

	/**
	 * Sums over documents.
	 *
	 * @param items     how many items have at least two ratings
	 * @param agreement the sum over them of the mean credit of their pairs
	 * @param rated     how many items have at least one rating
	 * @param shares    for each category the sum over the rated items of its share in the item's ratings
	 * @param fewest    the fewest ratings of a rated item
	 * @param most      the most ratings of a rated item
	 */
	record Totals(double items, double agreement, double rated, double[] shares, int fewest, int most) {
	}

	/** What a pair of ratings is worth, from 0 to 1. */
	interface Credit {
		/** 1 for equal ratings, nothing for others. */
		Credit EQUAL = (left, right) -> left == right ? 1 : 0;

		double of(int left, int right);
	}

	Counts(CodingStudy study, Credit credit) {
		int documents = study.documentCount();
		items = new double[documents];
		agreement = new double[documents];
		rated = new double[documents];
		fewest = new int[documents];
		most = new int[documents];
		shares = new Sparse(documents, study.categories().size());
		Arrays.fill(fewest, Integer.MAX_VALUE);
		for (int d = 0; d < documents; d++) {
			for (int[] item : study.items(d)) {
				count(d, item, credit);
			}
			shares.endDocument();
		}
	}

	private void count(int document, int[] item, Credit credit) {
		int ratings = CodingStudy.ratings(item);
		if (ratings > 0) {
			rated[document]++;
			fewest[document] = Math.min(fewest[document], ratings);
			most[document] = Math.max(most[document], ratings);
			for (int code : item) {
				if (code != CodingStudy.MISSING) {
					shares.add(code, 1.0 / ratings);
				}
			}
		}
		if (ratings > 1) {
			items[document]++;
			agreement[document] += meanCredit(item, ratings, credit);
		}
	}

	private static double meanCredit(int[] item, int ratings, Credit credit) {
		double sum = 0;
		for (int i = 0; i < item.length; i++) {
			for (int j = i + 1; j < item.length && item[i] != CodingStudy.MISSING; j++) {
				sum += item[j] == CodingStudy.MISSING ? 0 : credit.of(item[i], item[j]);
			}
		}
		return sum / (ratings * (ratings - 1) / 2.0);
	}

	/** The sums over the documents, each as often as its weight says. */
	Totals totals(int[] weights) {
		int few = Integer.MAX_VALUE;
		int many = 0;
		for (int d = 0; d < weights.length; d++) {
			if (weights[d] > 0) {
				few = Math.min(few, fewest[d]);
				many = Math.max(many, most[d]);
			}
		}
		return new Totals(Sparse.sum(items, weights), Sparse.sum(agreement, weights), Sparse.sum(rated, weights), shares.sum(weights), few, many);
	}
}
