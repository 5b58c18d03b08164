// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.CodingStudy;

/**
 * How often one rater gave one value and another rater another one to the same item.
 *
 * @param values the values that occur, in their order
 * @param counts for each value of the first rater the counts of the values of the second; with more than two raters every pair of them
 *               is counted, the one who comes first in the study as the first
 */
public record ConfusionMatrix(List<String> values, List<List<Integer>> counts) {
	/** The matrix of a study; only values that some pair of ratings has. */
	public static ConfusionMatrix of(CodingStudy study) {
		int size = study.categories().size();
		int[][] counts = new int[size][size];
		boolean[] occurs = new boolean[size];
		for (int d = 0; d < study.documentCount(); d++) {
			for (int[] item : study.items(d)) {
				count(item, counts, occurs);
			}
		}
		List<String> values = new ArrayList<>();
		List<List<Integer>> rows = new ArrayList<>();
		for (int c = 0; c < size; c++) {
			if (occurs[c]) {
				values.add(name(study.categories().get(c)));
				List<Integer> row = new ArrayList<>();
				for (int k = 0; k < size; k++) {
					if (occurs[k]) {
						row.add(counts[c][k]);
					}
				}
				rows.add(List.copyOf(row));
			}
		}
		return new ConfusionMatrix(List.copyOf(values), List.copyOf(rows));
	}

	private static void count(int[] item, int[][] counts, boolean[] occurs) {
		for (int i = 0; i < item.length; i++) {
			for (int j = i + 1; j < item.length && item[i] != CodingStudy.MISSING; j++) {
				if (item[j] != CodingStudy.MISSING) {
					counts[item[i]][item[j]]++;
					occurs[item[i]] = true;
					occurs[item[j]] = true;
				}
			}
		}
	}

	/** A set is its values with commas between them, and a whole number has no fraction. */
	private static String name(Object category) {
		if (category instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
			return Long.toString(number.longValue());
		}
		return category instanceof List<?> set ? String.join(",", set.stream().map(Object::toString).toList()) : category.toString(); //$NON-NLS-1$
	}
}
