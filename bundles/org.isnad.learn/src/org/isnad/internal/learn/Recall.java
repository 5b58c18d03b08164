// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import opennlp.tools.ml.model.MaxentModel;

/**
 * A model that is made readier to find something. Most pieces are outside of any span, so a model of little training says so too often; and a suggestion
 * too many costs an annotator less than one that is not made.
 */
record Recall(MaxentModel model, int outside, double weight) implements MaxentModel {
	@Override
	public double[] eval(String[] context) {
		double[] probabilities = model.eval(context);
		probabilities[outside] *= weight;
		double sum = 0;
		for (double each : probabilities) {
			sum += each;
		}
		for (int i = 0; i < probabilities.length; i++) {
			probabilities[i] /= sum;
		}
		return probabilities;
	}

	@Override
	public double[] eval(String[] context, double[] unused) {
		return eval(context);
	}

	@Override
	public double[] eval(String[] context, float[] values) {
		return eval(context);
	}

	@Override
	public String getBestOutcome(double[] outcomes) {
		return model.getBestOutcome(outcomes);
	}

	@Override
	public String getAllOutcomes(double[] outcomes) {
		return model.getAllOutcomes(outcomes);
	}

	@Override
	public String getOutcome(int i) {
		return model.getOutcome(i);
	}

	@Override
	public int getIndex(String outcome) {
		return model.getIndex(outcome);
	}

	@Override
	public int getNumOutcomes() {
		return model.getNumOutcomes();
	}
}
