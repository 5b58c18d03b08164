// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Fits the shipped pair weights: logistic regression by gradient descent from zero, both labels weighing alike, a small
 * penalty on large weights. Without chance, so the same pairs give the same weights. Run it with the training file; it
 * prints the table.
 */
final class PairWeightsTraining {
	private static final int ROUNDS = 4000;
	private static final double RATE = 1.0;
	private static final double PENALTY = 1e-3;

	private PairWeightsTraining() {
	}

	public static void main(String[] arguments) throws IOException {
		double[] weights = fit(HeadlinePairs.read(Path.of(arguments[0]))).toArray();
		for (int i = 0; i < weights.length; i++) {
			System.out.println(PairWeights.FEATURES.get(i) + '\t' + String.format(Locale.ROOT, "%.4f", weights[i]));
		}
	}

	static PairWeights fit(List<HeadlinePairs.Pair> pairs) {
		PairJudge judge = new PairJudge("ar");
		List<PairFeatures> features = pairs.stream().map(p -> judge.features(judge.read(p.one()), judge.read(p.other()))).toList();
		double[][] rows = features.stream().map(PairWeights::values).toArray(double[][]::new);
		double[] shares = new double[rows.length];
		double disagreeing = pairs.stream().filter(p -> p.stance().equals("disagree")).count();
		double agreeing = pairs.stream().filter(p -> p.stance().equals("agree")).count();
		for (int i = 0; i < rows.length; i++) {
			String stance = pairs.get(i).stance();
			boolean used = !stance.equals("other") && PairJudge.related(features.get(i));
			shares[i] = used ? 0.5 / (stance.equals("disagree") ? disagreeing : agreeing) : 0;
		}
		double[] weights = new double[PairWeights.FEATURES.size()];
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[weights.length];
			for (int i = 0; i < rows.length; i++) {
				double error = (pairs.get(i).stance().equals("disagree") ? 1 : 0) - new PairWeights(weights).disagreement(features.get(i));
				for (int k = 0; k < weights.length; k++) {
					slope[k] += shares[i] * error * rows[i][k];
				}
			}
			for (int k = 0; k < weights.length; k++) {
				weights[k] += RATE * (slope[k] - PENALTY * weights[k]);
			}
		}
		return new PairWeights(weights);
	}
}
