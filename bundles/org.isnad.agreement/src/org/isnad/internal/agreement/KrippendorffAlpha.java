// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
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
 * number of ratings from c to k less half of those at both ends. Sets are compared by the MASI distance. On the nominal scale there is
 * also a figure for each category against all others (Krippendorff, "Content Analysis", 2nd edition, 2004, section 11.3), which tells
 * the category that the raters do not share; not where there are more than {@value #MOST_CATEGORIES}.
 */
public final class KrippendorffAlpha implements AgreementMeasure {
	private static final int MOST_CATEGORIES = 30;

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
		Coincidences pairs = new Coincidences(coding);
		List<Figure> figures = new ArrayList<>();
		List<Scale> scales = scales(coding.scale());
		for (Scale scale : scales) {
			figures.add(new OneFigure(scales.size() > 1 ? scale.id() : null, formula(coding, pairs, scale)));
		}
		int categories = coding.categories().size();
		if (coding.scale() == Scale.NOMINAL && categories > 2 && categories <= MOST_CATEGORIES) {
			for (int c = 0; c < categories; c++) {
				figures.add(new OneFigure(name(coding.categories().get(c)), ofCategory(pairs, c)));
			}
		}
		return figures;
	}

	/** A number that is whole is written without a fraction. */
	private static String name(Object category) {
		return category instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString(number.longValue())
				: category.toString();
	}

	private static List<Scale> scales(Scale own) {
		List<Scale> scales = new ArrayList<>(List.of(own));
		if (own != Scale.SET) {
			EnumSet.range(Scale.NOMINAL, own).stream().filter(scale -> scale != own).forEach(scales::add);
		}
		return scales;
	}

	private static Function<int[], Value> formula(CodingStudy study, Coincidences pairs, Scale scale) {
		return switch (scale) {
		case NOMINAL -> alpha(pairs, new Distance.Nominal());
		case INTERVAL -> alpha(pairs, Distance.Line.ofValues(study));
		case RATIO -> alpha(pairs, Distance.table(new Distance.Ratio(Distance.Line.ofValues(study).places()), study.categories().size()));
		case SET -> alpha(pairs, Distance.table(new Distance.Masi(study.categories()), study.categories().size()));
		case ORDINAL -> weights -> {
			double[] margins = pairs.margins(weights);
			Distance distance = new Distance.Line(middles(margins));
			return value(pairs.observed(distance, weights), margins, distance);
		};
		};
	}

	/** α by a distance that is the same whatever the ratings are. */
	static Function<int[], Value> alpha(Coincidences pairs, Distance distance) {
		double[] observed = pairs.observed(distance);
		return weights -> value(Sparse.sum(observed, weights), pairs.margins(weights), distance);
	}

	private static Value value(double observed, double[] margins, Distance distance) {
		double n = Arrays.stream(margins).sum();
		return n == 0 ? Value.undefined(Messages.noPairs) : Value.corrected(observed * (n - 1), distance.cross(margins, margins), Messages.oneCategory);
	}

	private static Function<int[], Value> ofCategory(Coincidences pairs, int category) {
		double[] disagreed = pairs.disagreed(category);
		double[] of = pairs.margins(category);
		double[] all = pairs.ratings();
		return weights -> {
			double n = Sparse.sum(all, weights);
			double given = Sparse.sum(of, weights);
			return given == 0 ? Value.undefined(Messages.noPairs)
					: Value.corrected(Sparse.sum(disagreed, weights) * (n - 1), given * (n - given), Messages.oneCategory);
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
