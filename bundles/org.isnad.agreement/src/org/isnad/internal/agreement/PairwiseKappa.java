// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * A chance-corrected measure of two raters over the items that both rated; of more raters the mean over their pairs (Light,
 * "Measures of response agreement for qualitative data", 1971).
 */
abstract class PairwiseKappa implements AgreementMeasure {
	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof CodingStudy coding) || !fits(coding.scale())) {
			return List.of();
		}
		Distance distance = distance(coding);
		return OneFigure.alone(weights -> {
			List<Value> values = new ArrayList<>();
			for (Pairs.Pair pair : Pairs.of(coding.raters().size())) {
				values.add(value(coding, pair, distance, weights));
			}
			return Pairs.mean(values);
		});
	}

	boolean fits(Scale scale) {
		return scale != Scale.SET;
	}

	Distance distance(CodingStudy study) {
		return new Distance.Nominal();
	}

	/** The disagreement expected by chance, from the margins of both raters over n items. */
	abstract double expected(double[] left, double[] right, double n, Distance distance);

	private Value value(CodingStudy study, Pairs.Pair pair, Distance distance, int[] weights) {
		double[] left = new double[study.categories().size()];
		double[] right = new double[left.length];
		double n = 0;
		double observed = 0;
		for (int d = 0; d < weights.length; d++) {
			for (int[] item : weights[d] > 0 ? study.items(d) : new int[0][]) {
				int a = item[pair.left()];
				int b = item[pair.right()];
				if (a != CodingStudy.MISSING && b != CodingStudy.MISSING) {
					n += weights[d];
					left[a] += weights[d];
					right[b] += weights[d];
					observed += a == b ? 0 : weights[d] * distance.between(a, b);
				}
			}
		}
		if (n == 0) {
			return Value.undefined(Messages.noPairs);
		}
		return Value.corrected(observed / n, expected(left, right, n, distance), Messages.oneCategory);
	}
}
