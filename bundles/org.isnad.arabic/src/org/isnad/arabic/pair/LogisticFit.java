// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression with a quadratic penalty on the weights, fitted by L-BFGS (J. Nocedal, "Updating quasi-Newton matrices with limited
 * storage", 1980) from zero. Without chance and with StrictMath: the same rows give the same weights, bit by bit. Features of a row are
 * named; a feature that is not there is 0.
 */
public final class LogisticFit {
	private static final int ROUNDS = 100;
	private static final int REMEMBERED = 8;
	private static final double CONVERGED = 1e-8;
	private static final double SUFFICIENT = 1e-4;
	private static final double SHORTEST_STEP = 1e-10;

	private final int[][] indexes;
	private final double[][] values;
	private final boolean[] labels;
	private final double[] importance;
	private final double penalty;
	private final int width;

	private LogisticFit(int[][] indexes, double[][] values, boolean[] labels, double[] importance, double penalty, int width) {
		this.indexes = indexes;
		this.values = values;
		this.labels = labels;
		this.importance = importance;
		this.penalty = penalty;
		this.width = width;
	}

	/**
	 * Fits the weights.
	 *
	 * @param rows       one map a row, from feature to value
	 * @param labels     which rows are positive
	 * @param importance how much each row weighs
	 * @param penalty    half of it times the sum of the squared weights is added to the loss; positive
	 * @return the weight of each feature that occurs, by name
	 */
	public static Map<String, Double> fit(List<? extends Map<String, Double>> rows, boolean[] labels, double[] importance, double penalty) {
		if (rows.size() != labels.length || rows.size() != importance.length || !(penalty > 0)) {
			throw new IllegalArgumentException(rows.size() + " rows, " + labels.length + " labels, " + importance.length + " importances, penalty " + penalty); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		TreeMap<String, Integer> index = new TreeMap<>();
		rows.forEach(row -> row.keySet().forEach(name -> index.put(name, 0)));
		int next = 0;
		for (Map.Entry<String, Integer> entry : index.entrySet()) {
			entry.setValue(next++);
		}
		int[][] indexes = new int[rows.size()][];
		double[][] values = new double[rows.size()][];
		for (int i = 0; i < indexes.length; i++) {
			TreeMap<String, Double> sorted = new TreeMap<>(rows.get(i));
			indexes[i] = sorted.keySet().stream().mapToInt(index::get).toArray();
			values[i] = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
		}
		double[] fitted = new LogisticFit(indexes, values, labels, importance, penalty, index.size()).minimize();
		Map<String, Double> weights = new TreeMap<>();
		index.forEach((name, at) -> weights.put(name, fitted[at]));
		return weights;
	}

	/** The change of the weights in one round, and of the slope. */
	private record Step(double[] weights, double[] slope) {
	}

	private double[] minimize() {
		double[] weights = new double[width];
		double[] slope = new double[width];
		double loss = loss(weights, slope);
		Deque<Step> steps = new ArrayDeque<>();
		for (int round = 0; round < ROUNDS; round++) {
			double[] direction = direction(slope, steps);
			double descent = -dot(slope, direction);
			double[] nextSlope = new double[width];
			double[] next = null;
			double nextLoss = loss;
			for (double length = 1; length > SHORTEST_STEP; length /= 2) {
				next = plus(weights, -length, direction);
				nextLoss = loss(next, nextSlope);
				if (nextLoss <= loss + SUFFICIENT * length * descent) {
					break;
				}
			}
			Step step = new Step(plus(next, -1, weights), plus(nextSlope, -1, slope));
			boolean converged = Math.abs(loss - nextLoss) <= CONVERGED * Math.abs(loss);
			weights = next;
			slope = nextSlope;
			loss = nextLoss;
			if (converged) {
				break;
			}
			if (dot(step.weights(), step.slope()) > 0) {
				steps.addLast(step);
				if (steps.size() > REMEMBERED) {
					steps.removeFirst();
				}
			}
		}
		return weights;
	}

	/** The slope, corrected by what the remembered steps tell of the curvature. */
	private static double[] direction(double[] slope, Deque<Step> steps) {
		double[] direction = slope.clone();
		Step[] remembered = steps.toArray(Step[]::new);
		double[] shares = new double[remembered.length];
		for (int k = remembered.length - 1; k >= 0; k--) {
			Step step = remembered[k];
			shares[k] = dot(step.weights(), direction) / dot(step.slope(), step.weights());
			direction = plus(direction, -shares[k], step.slope());
		}
		double scale = 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
		if (remembered.length > 0) {
			Step last = remembered[remembered.length - 1];
			scale = dot(last.weights(), last.slope()) / dot(last.slope(), last.slope());
		}
		double by = scale;
		direction = Arrays.stream(direction).map(value -> value * by).toArray();
		for (int k = 0; k < remembered.length; k++) {
			Step step = remembered[k];
			double share = dot(step.slope(), direction) / dot(step.slope(), step.weights());
			direction = plus(direction, shares[k] - share, step.weights());
		}
		return direction;
	}

	private double loss(double[] weights, double[] slope) {
		Arrays.fill(slope, 0);
		double loss = 0;
		for (int i = 0; i < indexes.length; i++) {
			double sum = 0;
			for (int k = 0; k < indexes[i].length; k++) {
				sum += weights[indexes[i][k]] * values[i][k];
			}
			double towards = labels[i] ? sum : -sum;
			// Written so that neither side overflows.
			loss += importance[i] * (towards > 0 ? StrictMath.log1p(StrictMath.exp(-towards)) : StrictMath.log1p(StrictMath.exp(towards)) - towards);
			double error = importance[i] * (probability(sum) - (labels[i] ? 1 : 0));
			for (int k = 0; k < indexes[i].length; k++) {
				slope[indexes[i][k]] += error * values[i][k];
			}
		}
		for (int k = 0; k < width; k++) {
			loss += penalty / 2 * weights[k] * weights[k];
			slope[k] += penalty * weights[k];
		}
		return loss;
	}

	/** 1 / (1 + exp(-sum)). */
	static double probability(double sum) {
		return 1 / (1 + StrictMath.exp(-sum));
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	private static double[] plus(double[] a, double factor, double[] b) {
		double[] sum = a.clone();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += factor * b[i];
		}
		return sum;
	}
}
