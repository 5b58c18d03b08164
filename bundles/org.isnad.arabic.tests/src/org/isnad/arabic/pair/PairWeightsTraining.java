// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.arabic.pair.PairWeights.Model;
import org.isnad.testkit.HeadlinePairs;
import org.isnad.testkit.StanceScores;

/**
 * Fits the shipped pair weights on the training part of the ANS headline pairs. Run it with that file and the file to write; it prints
 * what cross-validation on the training part says. Both thresholds are chosen by that cross-validation, in which the pairs of one first
 * headline never stand on both sides. Without chance: the same pairs give the same bytes.
 */
public final class PairWeightsTraining {
	private static final int FOLDS = 5;
	private static final int LEAST_PAIRS = 2;
	private static final double PENALTY_RELATED = 2;
	private static final double PENALTY_DISAGREE = 0.7;
	/** Weights that change no judgement are not worth a row. */
	private static final double LEAST_WEIGHT = 0.01;
	private static final String HEADER = """
			# Logistic weights that tell whether two sentences are related and whether they disagree. Fitted by PairWeightsTraining (in the tests of
			# this bundle) on the training part of the ANS headline pairs: J. Khouja, "Stance Prediction and Claim Verification: An Arabic
			# Perspective", 2020, github.com/latynt/ans, Apache-2.0. Features: see PairFeature and PairFeatures.lexical.
			"""; //$NON-NLS-1$

	private record Example(String headline, String stance, PairFeatures features) {
	}

	private PairWeightsTraining() {
	}

	public static void main(String[] arguments) throws IOException {
		List<Example> examples = examples(HeadlinePairs.read(Path.of(arguments[0])));
		PairWeights weights = fit(examples);
		Files.writeString(Path.of(arguments[1]), HEADER + weights.toTsv(), StandardCharsets.UTF_8);
		System.out.println("cross-validated on the training part: " + StanceScores.of(crossValidated(examples, weights)));
	}

	/** What stands in the shipped file. */
	static String table(List<HeadlinePairs.Pair> pairs) {
		return HEADER + fit(examples(pairs)).toTsv();
	}

	private static List<Example> examples(List<HeadlinePairs.Pair> pairs) {
		PairReader reader = new PairReader("ar");
		return pairs.stream().map(p -> new Example(p.one(), p.stance(), PairJudge.features(reader.read(p.one()), reader.read(p.other())))).toList();
	}

	private static PairWeights fit(List<Example> examples) {
		double[] related = new double[examples.size()];
		double[] disagreeing = new double[examples.size()];
		for (int fold = 0; fold < FOLDS; fold++) {
			int held = fold;
			PairWeights weights = fitWithoutThresholds(examples.stream().filter(e -> fold(e) != held).toList());
			for (int i = 0; i < related.length; i++) {
				if (fold(examples.get(i)) == fold) {
					related[i] = weights.related(examples.get(i).features());
					disagreeing[i] = weights.disagreement(examples.get(i).features());
				}
			}
		}
		double relatedFrom = best(examples, (i, t) -> related[i] < t, e -> e.stance().equals("other"));
		double disagreeFrom = bestBalanced(examples, disagreeing);
		Map<Model, Map<String, Double>> rows = rows(examples);
		rows.get(Model.RELATED).put(PairWeights.THRESHOLD, relatedFrom);
		rows.get(Model.DISAGREE).put(PairWeights.THRESHOLD, disagreeFrom);
		return new PairWeights(rows);
	}

	/** For each pair its label and what a model says that has not seen its first headline. */
	private static List<String[]> crossValidated(List<Example> examples, PairWeights thresholds) {
		List<String[]> judged = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int held = fold;
			Map<Model, Map<String, Double>> rows = rows(examples.stream().filter(e -> fold(e) != held).toList());
			for (Model model : Model.values()) {
				rows.get(model).put(PairWeights.THRESHOLD, thresholds.threshold(model));
			}
			PairJudge judge = new PairJudge("ar", new PairWeights(rows));
			examples.stream().filter(e -> fold(e) == held).forEach(e -> judged.add(new String[] { e.stance(), judge.judge(e.features()).label().id() }));
		}
		return judged;
	}

	private static int fold(Example example) {
		return Math.floorMod(example.headline().hashCode(), FOLDS);
	}

	private static PairWeights fitWithoutThresholds(List<Example> examples) {
		return new PairWeights(rows(examples));
	}

	private static Map<Model, Map<String, Double>> rows(List<Example> examples) {
		Map<Model, Map<String, Double>> rows = new HashMap<>();
		rows.put(Model.RELATED, fit(examples, e -> !e.stance().equals("other"), false, PENALTY_RELATED));
		rows.put(Model.DISAGREE, fit(examples.stream().filter(e -> !e.stance().equals("other")).toList(), e -> e.stance().equals("disagree"), true, PENALTY_DISAGREE));
		return rows;
	}

	private static Map<String, Double> fit(List<Example> examples, Function<Example, Boolean> label, boolean lexical, double penalty) {
		Map<String, Integer> pairs = new HashMap<>();
		examples.forEach(e -> e.features().lexical().forEach(f -> pairs.merge(f, 1, Integer::sum)));
		List<Map<String, Double>> rows = new ArrayList<>();
		boolean[] labels = new boolean[examples.size()];
		double[] importance = new double[examples.size()];
		for (int i = 0; i < labels.length; i++) {
			rows.add(row(examples.get(i).features(), lexical ? pairs : Map.of()));
			labels[i] = label.apply(examples.get(i));
			importance[i] = 1;
		}
		Map<String, Double> weights = new TreeMap<>();
		LogisticFit.fit(rows, labels, importance, penalty).forEach((feature, weight) -> {
			if (Math.abs(weight) >= LEAST_WEIGHT) {
				weights.put(feature, Double.valueOf(String.format(Locale.ROOT, "%.3f", weight)));
			}
		});
		return weights;
	}

	private static Map<String, Double> row(PairFeatures features, Map<String, Integer> pairs) {
		Map<String, Double> row = new TreeMap<>();
		for (PairFeature feature : PairFeature.values()) {
			if (features.value(feature) != 0) {
				row.put(feature.id(), features.value(feature));
			}
		}
		features.lexical().stream().filter(f -> pairs.getOrDefault(f, 0) >= LEAST_PAIRS).forEach(f -> row.put(f, 1.0));
		return row;
	}

	/** The threshold with the best F1 of what it finds. */
	private static double best(List<Example> examples, BiPredicate<Integer, Double> found, Function<Example, Boolean> wanted) {
		double best = 0;
		double at = 0;
		for (int percent = 1; percent < 100; percent++) {
			double threshold = percent / 100.0;
			int right = 0;
			int all = 0;
			int sought = 0;
			for (int i = 0; i < examples.size(); i++) {
				boolean hit = found.test(i, threshold);
				boolean is = wanted.apply(examples.get(i));
				all += hit ? 1 : 0;
				sought += is ? 1 : 0;
				right += hit && is ? 1 : 0;
			}
			double f1 = StanceScores.f1(right, all, sought);
			if (f1 > best) {
				best = f1;
				at = threshold;
			}
		}
		return at;
	}

	/** The threshold at which agreement and disagreement together are found best. */
	private static double bestBalanced(List<Example> examples, double[] disagreeing) {
		double best = 0;
		double at = 0.5;
		for (int percent = 30; percent <= 70; percent++) {
			List<String[]> judged = new ArrayList<>();
			for (int i = 0; i < disagreeing.length; i++) {
				if (!examples.get(i).stance().equals("other")) {
					judged.add(new String[] { examples.get(i).stance(), disagreeing[i] >= percent / 100.0 ? "disagree" : "agree" });
				}
			}
			StanceScores scores = StanceScores.of(judged);
			double both = scores.f1("agree") + scores.f1("disagree");
			if (both > best) {
				best = both;
				at = percent / 100.0;
			}
		}
		return at;
	}
}
