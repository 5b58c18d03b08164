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
	private static final long MOST_KEPT = 10_000_000;

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof CodingStudy coding) || !fits(coding.scale())) {
			return List.of();
		}
		Distance distance = distance(coding);
		List<Pairs.Pair> pairs = Pairs.of(coding.raters().size());
		// Where they would take too much memory they are gone through again for each value.
		boolean kept = (long) pairs.size() * coding.size() <= MOST_KEPT;
		List<PairRatings> ratings = kept ? pairs.stream().map(pair -> new PairRatings(coding, pair, distance)).toList() : List.of();
		return OneFigure.alone(weights -> {
			List<Value> values = new ArrayList<>();
			for (int p = 0; p < pairs.size(); p++) {
				PairRatings ofPair = kept ? ratings.get(p) : new PairRatings(coding, pairs.get(p), distance);
				values.add(value(ofPair.totals(weights), distance));
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

	private Value value(PairRatings.Totals totals, Distance distance) {
		return totals.n() == 0 ? Value.undefined(Messages.noPairs)
				: Value.corrected(totals.observed() / totals.n(), expected(totals.left(), totals.right(), totals.n(), distance), Messages.oneCategory);
	}
}
