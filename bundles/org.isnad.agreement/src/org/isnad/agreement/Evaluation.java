// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
		SubMonitor progress = SubMonitor.convert(monitor, measures.size());
		List<Agreement> results = new ArrayList<>();
		for (AgreementMeasure measure : measures) {
			for (Figure figure : measure.figures(study)) {
				results.add(result(layer, study, measure, figure, progress));
			}
			progress.split(1);
		}
		return results;
	}

	private Agreement result(String layer, Study study, AgreementMeasure measure, Figure figure, IProgressMonitor monitor) {
		int[] once = new int[study.documentCount()];
		Arrays.fill(once, 1);
		Value value = study.raters().size() < 2 ? Value.undefined(Messages.oneRater) : figure.value(once);
		Agreement.Interval interval = value.number() == null ? null : interval(figure, study.documentCount(), monitor);
		return new Agreement(layer, measure.id(), figure.label(), value, interval, study.size(), study.raters().size());
	}

	private Agreement.Interval interval(Figure figure, int documents, IProgressMonitor monitor) {
		if (documents < 2 || resamples < 1) {
			return null;
		}
		SplittableRandom random = new SplittableRandom(seed);
		double[] drawn = new double[resamples];
		int defined = 0;
		for (int i = 0; i < resamples; i++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			int[] weights = new int[documents];
			for (int d = 0; d < documents; d++) {
				weights[random.nextInt(documents)]++;
			}
			Value value = figure.value(weights);
			if (value.number() != null) {
				drawn[defined++] = value.number();
			}
		}
		// Where hardly a draw has a value, the few that have one say nothing about the spread.
		if (defined * 2 < resamples) {
			return null;
		}
		Arrays.sort(drawn, 0, defined);
		return new Agreement.Interval(drawn[(int) Math.floor(TAIL * (defined - 1))], drawn[(int) Math.ceil((1 - TAIL) * (defined - 1))]);
	}
}
