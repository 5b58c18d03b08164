// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import java.util.List;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Value;

/** Krippendorff's α for nominal values over items that stand for more than themselves: each adds its coincidences as often as it counts. */
final class WeightedAlpha {
	private final Sparse margins;
	private final double[] observed;

	/** @param weights how often each item counts, in the order of the study's items */
	WeightedAlpha(CodingStudy study, List<Double> weights) {
		margins = new Sparse(study.documentCount(), study.categories().size());
		observed = new double[study.documentCount()];
		int index = 0;
		for (int d = 0; d < observed.length; d++) {
			for (int[] item : study.items(d)) {
				add(d, item, weights.get(index++));
			}
			margins.endDocument();
		}
	}

	private void add(int document, int[] item, double weight) {
		int ratings = CodingStudy.ratings(item);
		int unequal = 0;
		for (int i = 0; i < item.length && ratings > 1; i++) {
			if (item[i] != CodingStudy.MISSING) {
				margins.add(item[i], weight);
				for (int other : item) {
					unequal += other != CodingStudy.MISSING && other != item[i] ? 1 : 0;
				}
			}
		}
		observed[document] += ratings > 1 ? weight * unequal / (ratings - 1) : 0;
	}

	Value value(int[] weights) {
		double[] given = margins.sum(weights);
		double n = Arrays.stream(given).sum();
		return n == 0 ? Value.undefined(Messages.nothingShown)
				: Value.corrected(Sparse.sum(observed, weights) * (n - 1), new Distance.Nominal().cross(given, given), Messages.oneCategory);
	}
}
