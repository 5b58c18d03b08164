// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

/**
 * Scott's π: both raters share their margins. Source: Scott, "Reliability of content analysis: the case of nominal scale coding",
 * 1955. The mean over the pairs of more than two raters.
 */
public final class ScottPi extends PairwiseKappa {
	@Override
	public String id() {
		return "scott-pi"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.scottPi;
	}

	@Override
	double expected(double[] left, double[] right, double n, Distance distance) {
		double[] both = new double[left.length];
		for (int c = 0; c < both.length; c++) {
			both[c] = left[c] + right[c];
		}
		return distance.cross(both, both) / (4 * n * n);
	}
}
