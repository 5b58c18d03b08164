// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.CodingStudy;

/** How far two categories lie apart, squared as Krippendorff has it; categories are indices. */
interface Distance {
	double between(int left, int right);

	/** The sum of left[c] · right[k] · distance(c, k) over all c and k. */
	default double cross(double[] left, double[] right) {
		double sum = 0;
		for (int c = 0; c < left.length; c++) {
			if (left[c] != 0) {
				for (int k = 0; k < right.length; k++) {
					if (right[k] != 0) {
						sum += left[c] * right[k] * between(c, k);
					}
				}
			}
		}
		return sum;
	}

	/** The same distances, looked up rather than worked out where there are not too many of them. */
	static Distance table(Distance distance, int categories) {
		if (categories > Table.MOST) {
			return distance;
		}
		double[][] table = new double[categories][categories];
		for (int c = 0; c < categories; c++) {
			for (int k = 0; k < categories; k++) {
				table[c][k] = distance.between(c, k);
			}
		}
		return new Table(table);
	}

	/** Distances as a table. */
	record Table(double[][] distances) implements Distance {
		private static final int MOST = 500;

		@Override
		public double between(int left, int right) {
			return distances[left][right];
		}
	}

	/** 0 for the same category, 1 for two. */
	final class Nominal implements Distance {
		@Override
		public double between(int left, int right) {
			return left == right ? 0 : 1;
		}

		@Override
		public double cross(double[] left, double[] right) {
			double all = 0;
			double of = 0;
			double same = 0;
			for (int c = 0; c < left.length; c++) {
				all += left[c];
				of += right[c];
				same += left[c] * right[c];
			}
			return all * of - same;
		}
	}

	/** The squared difference of places on a line. */
	record Line(double[] places) implements Distance {
		@Override
		public double between(int left, int right) {
			double difference = places[left] - places[right];
			return difference * difference;
		}

		@Override
		public double cross(double[] left, double[] right) {
			// Σ l r (x − y)² is worked out around the mean, lest large numbers cancel each other.
			double mean = 0;
			double weight = 0;
			for (int c = 0; c < places.length; c++) {
				mean += (left[c] + right[c]) * places[c];
				weight += left[c] + right[c];
			}
			if (weight == 0) {
				return 0;
			}
			mean /= weight;
			double l0 = 0, l1 = 0, l2 = 0, r0 = 0, r1 = 0, r2 = 0;
			for (int c = 0; c < places.length; c++) {
				double x = places[c] - mean;
				l0 += left[c];
				l1 += left[c] * x;
				l2 += left[c] * x * x;
				r0 += right[c];
				r1 += right[c] * x;
				r2 += right[c] * x * x;
			}
			return Math.max(0, l2 * r0 - 2 * l1 * r1 + l0 * r2);
		}

		/** The values of the categories themselves; they must be numbers. */
		static Line ofValues(CodingStudy study) {
			return new Line(study.categories().stream().mapToDouble(category -> (Double) category).toArray());
		}

		/** Every category one step from the next. */
		static Line ofRanks(int categories) {
			double[] places = new double[categories];
			for (int c = 0; c < categories; c++) {
				places[c] = c;
			}
			return new Line(places);
		}
	}

	/** The squared share of the difference in the sum of two numbers. */
	record Ratio(double[] values) implements Distance {
		@Override
		public double between(int left, int right) {
			double sum = values[left] + values[right];
			double share = sum == 0 ? 0 : (values[left] - values[right]) / sum;
			return share * share;
		}
	}

	/**
	 * 1 − J · M for two sets: J is Jaccard's coefficient, M is 1 for equal sets, 2/3 where one holds the other, 1/3 where they meet and
	 * 0 where they do not. Source: Passonneau, "Measuring agreement on set-valued items (MASI) for semantic and pragmatic
	 * annotation", LREC 2006.
	 */
	record Masi(List<Object> sets) implements Distance {
		@Override
		public double between(int left, int right) {
			List<?> a = (List<?>) sets.get(left);
			List<?> b = (List<?>) sets.get(right);
			if (left == right) {
				return 0;
			}
			long common = a.stream().filter(b::contains).count();
			if (common == 0) {
				return 1;
			}
			double jaccard = (double) common / (a.size() + b.size() - common);
			boolean nested = common == a.size() || common == b.size();
			return 1 - jaccard * (nested ? 2 : 1) / 3;
		}
	}
}
