// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of two logistic models: whether two sentences are related at all, and whether related ones disagree; each probability is
 * 1 / (1 + exp(-Σ weight · feature)). The shipped ones were fitted on the training part of the ANS headline pairs (J. Khouja, "Stance
 * Prediction and Claim Verification: An Arabic Perspective", 2020, Apache-2.0). Immutable.
 * <p>
 * As text: rows of model, feature and weight with tabs between, features by {@link PairFeature#id()} or, for words, by
 * {@link PairFeatures#lexical()}; a feature without a row weighs nothing. The feature {@value #THRESHOLD} is the probability from which on
 * the model says yes (0.5 without a row). "#" begins a remark, the first other line names the columns.
 */
public final class PairWeights {
	/** Which of the two questions a weight answers. */
	public enum Model {
		RELATED, DISAGREE
	}

	/** The row that is no weight but the probability from which on a model says yes. */
	public static final String THRESHOLD = "(threshold)"; //$NON-NLS-1$
	private static final int COLUMNS = 3;
	private static final double EVEN = 0.5;

	private final Map<Model, Map<String, Double>> weights;
	private final Map<Model, double[]> explained = new HashMap<>();

	/** Weights by model and feature; a threshold may be among them. */
	public PairWeights(Map<Model, Map<String, Double>> weights) {
		this.weights = new HashMap<>();
		for (Model model : Model.values()) {
			Map<String, Double> own = Map.copyOf(weights.getOrDefault(model, Map.of()));
			this.weights.put(model, own);
			explained.put(model, PairFeature.ids().stream().mapToDouble(id -> own.getOrDefault(id, 0.0)).toArray());
		}
	}

	public static PairWeights shipped() {
		return Shipped.WEIGHTS;
	}

	/** Reads weights from a file in UTF-8; a fault is told with file and line. */
	public static PairWeights read(Path file) throws IOException {
		return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
	}

	/**
	 * Reads weights.
	 *
	 * @param tsv  the whole text
	 * @param name how errors call it
	 * @throws IOException naming the line that is not as it should be
	 */
	public static PairWeights parse(String tsv, String name) throws IOException {
		Map<Model, Map<String, Double>> weights = new HashMap<>();
		String[] lines = tsv.split("\n", -1); //$NON-NLS-1$
		boolean header = true;
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].strip();
			if (line.isEmpty() || line.startsWith("#")) { //$NON-NLS-1$
				continue;
			}
			if (!header) {
				add(line.split("\t", -1), weights, name + ", line " + (i + 1)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			header = false;
		}
		return new PairWeights(weights);
	}

	private static void add(String[] cells, Map<Model, Map<String, Double>> weights, String place) throws IOException {
		if (cells.length != COLUMNS) {
			throw new IOException(place + ": model, feature and weight are needed with tabs between, not " + cells.length + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		try {
			Model model = Model.valueOf(cells[0].toUpperCase(Locale.ROOT));
			double weight = Double.parseDouble(cells[2]);
			if (!Double.isFinite(weight)) {
				throw new IOException(place + ": " + cells[2] + " is no weight"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			weights.computeIfAbsent(model, k -> new HashMap<>()).put(cells[1], weight);
		} catch (NumberFormatException e) {
			throw new IOException(place + ": " + cells[2] + " is no number", e); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			throw new IOException(place + ": the model is \"related\" or \"disagree\", not \"" + cells[0] + '"', e); //$NON-NLS-1$
		}
	}

	/** How likely the sentences speak of one thing, 0 to 1. */
	public double related(PairFeatures features) {
		return probability(Model.RELATED, features);
	}

	/** How likely the pair disagrees if it is related, 0 to 1. */
	public double disagreement(PairFeatures features) {
		return probability(Model.DISAGREE, features);
	}

	/** The probability from which on a model says yes. */
	public double threshold(Model model) {
		return weights.get(model).getOrDefault(THRESHOLD, EVEN);
	}

	private double probability(Model model, PairFeatures features) {
		double[] values = features.values();
		double[] own = explained.get(model);
		double sum = 0;
		for (int i = 0; i < own.length; i++) {
			sum += own[i] * values[i];
		}
		Map<String, Double> words = weights.get(model);
		for (String feature : features.lexical()) {
			sum += words.getOrDefault(feature, 0.0);
		}
		return LogisticFit.probability(sum);
	}

	/** The words of a pair that weigh most for or against disagreement, at most so many and only those that weigh at least so much. */
	List<String> weightiest(PairFeatures features, boolean disagreeing, int most, double least) {
		Map<String, Double> words = weights.get(Model.DISAGREE);
		double sign = disagreeing ? 1 : -1;
		return features.lexical().stream().filter(f -> sign * words.getOrDefault(f, 0.0) >= least)
				.sorted(Comparator.comparingDouble((String f) -> -sign * words.get(f)).thenComparing(f -> f)).limit(most).toList();
	}

	/** The rows as {@link #parse} reads them, in the order of models and features. */
	public String toTsv() {
		List<String> rows = new ArrayList<>();
		rows.add("model\tfeature\tweight"); //$NON-NLS-1$
		for (Model model : Model.values()) {
			new TreeMap<>(weights.get(model)).forEach((feature, weight) -> rows.add(model.name().toLowerCase(Locale.ROOT) + '\t' + feature + '\t' + weight));
		}
		return String.join("\n", rows) + '\n'; //$NON-NLS-1$
	}

	private static final class Shipped {
		static final PairWeights WEIGHTS = load();

		private static PairWeights load() {
			try {
				return parse(PairTables.text("pair-weights.tsv"), "pair-weights.tsv"); //$NON-NLS-1$ //$NON-NLS-2$
			} catch (IOException e) {
				throw new IllegalStateException("The shipped weights cannot be read: " + e.getMessage(), e); //$NON-NLS-1$
			}
		}
	}
}
