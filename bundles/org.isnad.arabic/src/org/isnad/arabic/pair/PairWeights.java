// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of a logistic model that tells disagreement from agreement: probability = 1 / (1 + exp(-Σ weight · feature)).
 * The shipped ones were fitted on the training part of the ANS headline pairs (Khouja 2020, Apache-2.0). Immutable.
 */
public final class PairWeights {
	/** The names of the features, in the order of {@link #values(PairFeatures)}. */
	public static final List<String> FEATURES = List.of("bias", "overlap", "jaccard", "negation", "denial", "opposites", "frame", "numbersDiffer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"sameNumbers", "identical"); //$NON-NLS-1$ //$NON-NLS-2$

	private final double[] weights;

	public PairWeights(double[] weights) {
		if (weights.length != FEATURES.size()) {
			throw new IllegalArgumentException(FEATURES.size() + " weights are needed, not " + weights.length); //$NON-NLS-1$
		}
		this.weights = weights.clone();
	}

	public static PairWeights shipped() {
		return Shipped.WEIGHTS;
	}

	/** How likely the pair disagrees, 0 to 1. */
	public double disagreement(PairFeatures features) {
		double[] values = values(features);
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * values[i];
		}
		return 1 / (1 + StrictMath.exp(-sum));
	}

	/** What the model sees of a pair. */
	public static double[] values(PairFeatures f) {
		long denials = f.negation().stream().filter(m -> m.reading() == Negation.Reading.DENIAL).count();
		long frames = f.opposites().stream().filter(o -> Antonyms.FRAME.equals(o.domain())).count();
		return new double[] { 1, f.overlap(), f.jaccard(), f.negation().size() > denials ? 1 : 0, denials > 0 ? 1 : 0,
				f.opposites().size() > frames ? 1 : 0, frames > 0 ? 1 : 0, f.numbers().isEmpty() ? 0 : 1, Math.min(2, f.sameNumbers()),
				f.shared() == f.ofBoth() && !f.opposed() ? 1 : 0 };
	}

	/** One weight a line, as the shipped file has them. */
	public double[] toArray() {
		return weights.clone();
	}

	@Override
	public String toString() {
		return Arrays.toString(weights);
	}

	private static final class Shipped {
		static final PairWeights WEIGHTS = new PairWeights(PairTables.rows("pair-weights.tsv").stream() //$NON-NLS-1$
				.mapToDouble(row -> Double.parseDouble(row.get(1))).toArray());
	}
}
