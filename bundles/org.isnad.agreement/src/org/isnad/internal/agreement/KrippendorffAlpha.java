// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * Krippendorff's α for any number of raters, with missing values, on every scale that the values allow: that of the study first.
 * Source: Krippendorff, "Computing Krippendorff's alpha-reliability", 2011: α = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck, where
 * each item adds its pairs of ratings to o_ck with the weight 1 / (its ratings − 1). The ordinal difference of c and k is the
 * number of ratings from c to k less half of those at both ends. Sets are compared by the MASI distance.
 */
public final class KrippendorffAlpha implements AgreementMeasure {
	@Override
	public String id() {
		return "krippendorff-alpha"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.krippendorffAlpha;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof CodingStudy coding)) {
			return List.of();
		}
		List<Figure> figures = new ArrayList<>();
		List<Scale> scales = scales(coding.scale());
		for (Scale scale : scales) {
			figures.add(new OneFigure(scales.size() > 1 ? scale.id() : null, weights -> value(coding, scale, weights)));
		}
		return figures;
	}

	private static List<Scale> scales(Scale own) {
		List<Scale> scales = new ArrayList<>(List.of(own));
		if (own != Scale.SET) {
			EnumSet.range(Scale.NOMINAL, own).stream().filter(scale -> scale != own).forEach(scales::add);
		}
		return scales;
	}

	private static Value value(CodingStudy study, Scale scale, int[] weights) {
		int categories = study.categories().size();
		double[] margin = new double[categories];
		for (int d = 0; d < weights.length; d++) {
			if (weights[d] > 0) {
				for (int[] item : study.items(d)) {
					addMargin(item, weights[d], margin);
				}
			}
		}
		double n = 0;
		for (double ratings : margin) {
			n += ratings;
		}
		if (n == 0) {
			return Value.undefined(Messages.noPairs);
		}
		Distance distance = distance(study, scale, margin);
		double observed = 0;
		for (int d = 0; d < weights.length; d++) {
			if (weights[d] > 0) {
				double inDocument = 0;
				for (int[] item : study.items(d)) {
					inDocument += disagreement(item, distance);
				}
				observed += weights[d] * inDocument;
			}
		}
		return Value.corrected(observed * (n - 1), distance.cross(margin, margin), Messages.oneCategory);
	}

	private static void addMargin(int[] item, int weight, double[] margin) {
		if (CodingStudy.ratings(item) > 1) {
			for (int code : item) {
				if (code != CodingStudy.MISSING) {
					margin[code] += weight;
				}
			}
		}
	}

	private static double disagreement(int[] item, Distance distance) {
		int ratings = CodingStudy.ratings(item);
		double sum = 0;
		for (int i = 0; i < item.length && ratings > 1; i++) {
			for (int j = i + 1; j < item.length; j++) {
				if (item[i] != item[j] && item[i] != CodingStudy.MISSING && item[j] != CodingStudy.MISSING) {
					sum += 2 * distance.between(item[i], item[j]);
				}
			}
		}
		return ratings > 1 ? sum / (ratings - 1) : 0;
	}

	private static Distance distance(CodingStudy study, Scale scale, double[] margin) {
		return switch (scale) {
		case NOMINAL -> new Distance.Nominal();
		case ORDINAL -> new Distance.Line(middles(margin));
		case INTERVAL -> Distance.Line.ofValues(study);
		case RATIO -> new Distance.Ratio(Distance.Line.ofValues(study).places());
		case SET -> new Distance.Masi(study.categories());
		};
	}

	/** The ordinal difference of two categories is the distance between the middles of their stretches when all ratings stand in a row. */
	private static double[] middles(double[] margin) {
		double[] middles = new double[margin.length];
		double before = 0;
		for (int c = 0; c < margin.length; c++) {
			middles[c] = before + margin[c] / 2;
			before += margin[c];
		}
		return middles;
	}
}
