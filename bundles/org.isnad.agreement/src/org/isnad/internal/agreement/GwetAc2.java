// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * Gwet's AC2: AC1 with partial credit for near values, by quadratic weights of the numbers, or of the ranks on an ordinal scale.
 * Source: Gwet, "Handbook of Inter-Rater Reliability", 4th edition 2014: the chance agreement of q categories is
 * T · Σ π(1 − π) / (q(q − 1)), T being the sum of all weights.
 */
public final class GwetAc2 implements AgreementMeasure {
	@Override
	public String id() {
		return "gwet-ac2"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.gwetAc2;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof CodingStudy coding) || coding.scale() == Scale.NOMINAL || coding.scale() == Scale.SET) {
			return List.of();
		}
		double[][] weights = weights(coding);
		Counts counts = new Counts(coding, (left, right) -> weights[left][right]);
		return OneFigure.alone(documents -> value(counts.totals(documents), weights));
	}

	private static double[][] weights(CodingStudy study) {
		int categories = study.categories().size();
		Distance.Line line = study.scale() == Scale.ORDINAL ? Distance.Line.ofRanks(categories) : Distance.Line.ofValues(study);
		double widest = categories == 0 ? 0 : line.between(0, categories - 1);
		double[][] weights = new double[categories][categories];
		for (int c = 0; c < categories; c++) {
			for (int k = 0; k < categories; k++) {
				weights[c][k] = c == k ? 1 : 1 - line.between(c, k) / widest;
			}
		}
		return weights;
	}

	private static Value value(Counts.Totals counts, double[][] weights) {
		int categories = weights.length;
		if (counts.items() == 0) {
			return Value.undefined(Messages.noPairs);
		}
		if (Arrays.stream(counts.shares()).filter(share -> share > 0).count() < 2) {
			return Value.undefined(Messages.oneCategory);
		}
		double chance = 0;
		for (double share : counts.shares()) {
			double mean = share / counts.rated();
			chance += mean * (1 - mean);
		}
		double all = 0;
		for (double[] row : weights) {
			for (double weight : row) {
				all += weight;
			}
		}
		return FleissKappa.kappa(counts.agreement() / counts.items(), all * chance / (categories * (categories - 1.0)));
	}
}
