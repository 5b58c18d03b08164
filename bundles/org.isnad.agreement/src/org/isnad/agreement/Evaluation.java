// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Works out every measure that fits a study, each with the percentile bootstrap interval of 95 % over its documents (Efron and
 * Tibshirani 1993, chapter 13). The same study gives the same numbers, since the seed is fixed by the caller.
 *
 * @param measures  the measures
 * @param resamples how often documents are drawn; 0 for no intervals
 * @param seed      the seed of the drawing
 */
public record Evaluation(List<AgreementMeasure> measures, int resamples, long seed) {
	/** The number of resamples where nobody says otherwise. */
	public static final int RESAMPLES = 1000;
	/** The seed where nobody says otherwise. */
	public static final long SEED = 1;

	private static final double TAIL = 0.025;

	/** An evaluation by these measures with the usual number of resamples and the usual seed. */
	public static Evaluation by(List<AgreementMeasure> measures) {
		return new Evaluation(measures, RESAMPLES, SEED);
	}

	/**
	 * The results, in the order of the measures; in a study of one rater all are undefined.
	 *
	 * @param layer   what is said to be compared
	 * @param monitor told of the work; may be null
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public List<Agreement> evaluate(String layer, Study study, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2 * measures.size());
		List<AgreementMeasure> of = new ArrayList<>();
		List<Figure> figures = new ArrayList<>();
		for (AgreementMeasure measure : measures) {
			progress.split(1);
			for (Figure figure : measure.figures(study)) {
				of.add(measure);
				figures.add(figure);
			}
		}
		int[] once = new int[study.documentCount()];
		Arrays.fill(once, 1);
		boolean alone = study.raters().size() < 2;
		List<Value> values = figures.stream().map(figure -> alone ? Value.undefined(Messages.oneRater) : figure.value(once)).toList();
		List<Agreement.Interval> intervals = intervals(figures, values, study.documentCount(), progress.split(measures.size()));
		List<Agreement> results = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			boolean defined = values.get(i).number() != null;
			results.add(new Agreement(layer, of.get(i).id(), figures.get(i).label(), values.get(i), intervals.get(i), study.size(), study.raters().size(),
					defined ? figures.get(i).parts() : Map.of()));
		}
		return results;
	}

	/** One for each figure that has a value, null for the others. All figures see the same draws, so that each draw is made once. */
	private List<Agreement.Interval> intervals(List<Figure> figures, List<Value> values, int documents, SubMonitor progress) {
		double[][] drawn = new double[figures.size()][];
		int[] defined = new int[figures.size()];
		boolean any = false;
		for (int f = 0; f < drawn.length && documents > 1 && resamples > 0; f++) {
			drawn[f] = values.get(f).number() == null ? null : new double[resamples];
			any |= drawn[f] != null;
		}
		SplittableRandom random = new SplittableRandom(seed);
		progress.setWorkRemaining(resamples);
		for (int i = 0; any && i < resamples; i++) {
			progress.split(1);
			int[] weights = new int[documents];
			for (int d = 0; d < documents; d++) {
				weights[random.nextInt(documents)]++;
			}
			for (int f = 0; f < drawn.length; f++) {
				Value value = drawn[f] == null ? null : figures.get(f).value(weights);
				if (value != null && value.number() != null) {
					drawn[f][defined[f]++] = value.number();
				}
			}
		}
		List<Agreement.Interval> intervals = new ArrayList<>();
		for (int f = 0; f < drawn.length; f++) {
			intervals.add(drawn[f] == null ? null : interval(drawn[f], defined[f]));
		}
		return intervals;
	}

	/**
	 * The interval of one figure over some of the documents of a study.
	 *
	 * @param chosen    their indices
	 * @param documents how many documents the study has
	 * @return null where there are fewer than two documents to draw, or hardly a draw has a value
	 */
	public static Agreement.Interval interval(Figure figure, List<Integer> chosen, int documents, int resamples, long seed) {
		if (chosen.size() < 2 || resamples < 1) {
			return null;
		}
		SplittableRandom random = new SplittableRandom(seed);
		double[] drawn = new double[resamples];
		int defined = 0;
		for (int i = 0; i < resamples; i++) {
			int[] weights = new int[documents];
			for (int d = 0; d < chosen.size(); d++) {
				weights[chosen.get(random.nextInt(chosen.size()))]++;
			}
			Value value = figure.value(weights);
			if (value.number() != null) {
				drawn[defined++] = value.number();
			}
		}
		return interval(drawn, defined);
	}

	private static Agreement.Interval interval(double[] drawn, int defined) {
		// Where hardly a draw has a value, the few that have one say nothing about the spread.
		if (defined * 2 < drawn.length) {
			return null;
		}
		Arrays.sort(drawn, 0, defined);
		return new Agreement.Interval(drawn[(int) Math.floor(TAIL * (defined - 1))], drawn[(int) Math.ceil((1 - TAIL) * (defined - 1))]);
	}
}
