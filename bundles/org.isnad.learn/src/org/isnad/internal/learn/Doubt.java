// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

/** Collects how sure the decisions over a text were. For one thread. */
final class Doubt {
	private double logarithms;
	private int decisions;

	void add(double[] probabilities) {
		for (double probability : probabilities) {
			logarithms += StrictMath.log(Math.max(probability, Double.MIN_NORMAL));
			decisions++;
		}
	}

	/** 1 less the geometric mean of the probabilities: 0 where every decision was certain, and independent of the length of the text. */
	double share() {
		return decisions == 0 ? 0 : 1 - StrictMath.exp(logarithms / decisions);
	}
}
