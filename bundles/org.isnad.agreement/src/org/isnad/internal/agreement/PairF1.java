// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Value;

/**
 * Counts of matches between two raters, document by document, and F1 = 2 · matches / (left + right) of them. F1 takes neither rater
 * for the truth (Hripcsak and Rothschild, "Agreement, the F-measure, and reliability in information retrieval", 2005).
 */
final class PairF1 {
	private final String nothing;
	private final double[][] matches;
	private final double[][] left;
	private final double[][] right;
	private final boolean[] together;

	/** @param nothing the reason why there is no value where two raters worked on the same documents and have nothing to match */
	PairF1(int pairs, int documents, String nothing) {
		this.nothing = nothing;
		matches = new double[pairs][documents];
		left = new double[pairs][documents];
		right = new double[pairs][documents];
		together = new boolean[pairs];
	}

	/** Adds what was found in a document that both raters of a pair worked on. */
	void add(int pair, int document, double matched, double ofLeft, double ofRight) {
		matches[pair][document] += matched;
		left[pair][document] += ofLeft;
		right[pair][document] += ofRight;
		together[pair] = true;
	}

	/** F1, the mean over the pairs that have anything to match; of two raters also precision and recall, the first rater being the reference. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>(OneFigure.alone(this::mean));
		if (matches.length == 1) {
			figures.add(new OneFigure("precision", weights -> share(matches[0], weights, right[0]))); //$NON-NLS-1$
			figures.add(new OneFigure("recall", weights -> share(matches[0], weights, left[0]))); //$NON-NLS-1$
		}
		return figures;
	}

	private Value mean(int[] weights) {
		List<Value> values = new ArrayList<>();
		for (int pair = 0; pair < matches.length; pair++) {
			double all = Sparse.sum(left[pair], weights) + Sparse.sum(right[pair], weights);
			values.add(all == 0 ? none(pair) : Value.of(2 * Sparse.sum(matches[pair], weights) / all));
		}
		return Pairs.mean(values);
	}

	private Value share(double[] matched, int[] weights, double[] of) {
		double all = Sparse.sum(of, weights);
		return all == 0 ? none(0) : Value.of(Sparse.sum(matched, weights) / all);
	}

	private Value none(int pair) {
		return Value.undefined(together[pair] ? nothing : Messages.noCommonText);
	}
}
