// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

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
		return OneFigure.alone(documents -> value(coding, weights, documents));
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

	private static Value value(CodingStudy study, double[][] weights, int[] documents) {
		Counts counts = Counts.of(study, documents);
		int categories = weights.length;
		if (counts.items() == 0) {
			return Value.undefined(Messages.noPairs);
		}
		if (categories < 2) {
			return Value.undefined(Messages.oneCategory);
		}
		double agreement = 0;
		for (int d = 0; d < documents.length; d++) {
			for (int[] item : documents[d] > 0 ? study.items(d) : new int[0][]) {
				agreement += documents[d] * agreement(item, weights);
			}
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
		return FleissKappa.kappa(agreement / counts.items(), all * chance / (categories * (categories - 1.0)));
	}

	private static double agreement(int[] item, double[][] weights) {
		int ratings = CodingStudy.ratings(item);
		double sum = 0;
		for (int i = 0; i < item.length && ratings > 1; i++) {
			for (int j = i + 1; j < item.length; j++) {
				if (item[i] != CodingStudy.MISSING && item[j] != CodingStudy.MISSING) {
					sum += weights[item[i]][item[j]];
				}
			}
		}
		return ratings > 1 ? sum / (ratings * (ratings - 1) / 2) : 0;
	}
}
