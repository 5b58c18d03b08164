// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether two sentences agree, disagree or have little to do with each other, from {@link PairFeatures} by {@link PairWeights}.
 * The judgement does not depend on which sentence comes first; sentences of the same words never disagree. The same input gives the same
 * result everywhere. Safe for any thread.
 */
public final class PairJudge {
	private static final int MOST_LEARNED = 3;
	private static final double TELLING_WEIGHT = 0.3;
	private static final double HALF = 0.5;

	private final PairReader reader;
	private final PairWeights weights;

	/** @param language BCP 47 tag of both sentences */
	public PairJudge(String language) {
		this(language, PairWeights.shipped());
	}

	/** A judge with other weights, for training and measuring. */
	public PairJudge(String language, PairWeights weights) {
		this.reader = new PairReader(language);
		this.weights = weights;
	}

	public PairVerdict judge(String one, String other) {
		return judge(read(one), read(other));
	}

	/** Reads a sentence once for many comparisons. */
	public PairSentence read(String sentence) {
		return reader.read(sentence);
	}

	/** What two sentences have in common and what sets them against each other. */
	public static PairFeatures features(PairSentence one, PairSentence other) {
		return new PairComparison(one, other).features();
	}

	public PairVerdict judge(PairSentence one, PairSentence other) {
		return judge(features(one, other));
	}

	/** The judgement over features that are already there. */
	public PairVerdict judge(PairFeatures features) {
		double related = weights.related(features);
		double disagreeing = weights.disagreement(features);
		if (features.identical()) {
			return new PairVerdict(PairVerdict.Label.AGREE, rounded(Math.max(HALF, 1 - disagreeing)), List.of(shared(features)));
		}
		if (features.shared() == 0 || related < weights.threshold(PairWeights.Model.RELATED)) {
			return new PairVerdict(PairVerdict.Label.OTHER, rounded(1 - related), List.of(shared(features)));
		}
		boolean disagrees = disagreeing >= weights.threshold(PairWeights.Model.DISAGREE);
		List<PairReason> reasons = new ArrayList<>(features.reasons());
		List<String> learned = weights.weightiest(features, disagrees, MOST_LEARNED, TELLING_WEIGHT);
		if (!learned.isEmpty()) {
			reasons.add(new PairReason.LearnedWords(learned.stream().map(LexicalFeature::readable).toList(), disagrees));
		}
		reasons.add(shared(features));
		PairVerdict.Label label = disagrees ? PairVerdict.Label.DISAGREE : PairVerdict.Label.AGREE;
		return new PairVerdict(label, rounded(disagrees ? disagreeing : 1 - disagreeing), reasons);
	}

	/** How likely a related pair disagrees, 0 to 1, whatever the label; 0 for sentences of the same words. */
	public double disagreement(PairFeatures features) {
		return features.identical() ? 0 : weights.disagreement(features);
	}

	private static PairReason shared(PairFeatures features) {
		return new PairReason.SharedWords(features.shared(), features.ofShorter());
	}

	/** Four digits: enough to rank, and the last bits of floating point stay out of files. */
	private static double rounded(double score) {
		return Math.round(score * 10_000) / 10_000.0;
	}
}
