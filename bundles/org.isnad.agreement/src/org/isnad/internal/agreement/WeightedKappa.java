// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Scale;

/**
 * Cohen's κ with quadratic weights: the squared difference of the numbers, or of the ranks on an ordinal scale. Source: Cohen,
 * "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit", 1968. The mean over the pairs of
 * more than two raters.
 */
public final class WeightedKappa extends PairwiseKappa {
	@Override
	public String id() {
		return "weighted-kappa"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.weightedKappa;
	}

	@Override
	boolean fits(Scale scale) {
		return scale != Scale.NOMINAL && scale != Scale.SET;
	}

	@Override
	Distance distance(CodingStudy study) {
		return study.scale() == Scale.ORDINAL ? Distance.Line.ofRanks(study.categories().size()) : Distance.Line.ofValues(study);
	}

	@Override
	double expected(double[] left, double[] right, double n, Distance distance) {
		return distance.cross(left, right) / (n * n);
	}
}
