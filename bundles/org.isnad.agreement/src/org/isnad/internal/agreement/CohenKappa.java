// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

/**
 * Cohen's κ: each rater has margins of her own. Source: Cohen, "A coefficient of agreement for nominal scales", 1960. The mean over
 * the pairs of more than two raters.
 */
public final class CohenKappa extends PairwiseKappa {
	@Override
	public String id() {
		return "cohen-kappa"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.cohenKappa;
	}

	@Override
	double expected(double[] left, double[] right, double n, Distance distance) {
		return distance.cross(left, right) / (n * n);
	}
}
