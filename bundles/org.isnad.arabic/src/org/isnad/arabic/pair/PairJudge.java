// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether two sentences agree, disagree or have little to do with each other, from {@link PairFeatures}.
 * Sentences with hardly a word in common are OTHER; between agreement and disagreement a logistic model with
 * the shipped {@link PairWeights} decides. The same input gives the same result everywhere. Safe for any thread.
 */
public final class PairJudge {
	/** Below this share of common words two sentences are not about one thing, unless three words are shared all the same. */
	private static final double RELATED_OVERLAP = 0.2;
	private static final int RELATED_WORDS = 3;

	private final PairFeatures.Extractor extractor;
	private final PairWeights weights;

	/** @param language BCP 47 tag of both sentences */
	public PairJudge(String language) {
		this(language, PairWeights.shipped());
	}

	/** A judge with other weights, for training and measuring. */
	public PairJudge(String language, PairWeights weights) {
		this.extractor = new PairFeatures.Extractor(language);
		this.weights = weights;
	}

	public PairVerdict judge(String one, String other) {
		return judge(extractor.read(one), extractor.read(other));
	}

	/** Reads a sentence once for many comparisons. */
	public PairFeatures.Side read(String sentence) {
		return extractor.read(sentence);
	}

	public PairFeatures features(PairFeatures.Side one, PairFeatures.Side other) {
		return extractor.compare(one, other);
	}

	public PairVerdict judge(PairFeatures.Side one, PairFeatures.Side other) {
		PairFeatures features = features(one, other);
		List<PairReason> reasons = reasons(features);
		if (!related(features)) {
			return new PairVerdict(PairVerdict.Label.OTHER, rounded(1 - features.overlap()), reasons);
		}
		double disagree = weights.disagreement(features);
		boolean disagrees = disagree >= 0.5;
		return new PairVerdict(disagrees ? PairVerdict.Label.DISAGREE : PairVerdict.Label.AGREE, rounded(disagrees ? disagree : 1 - disagree), reasons);
	}

	/** Whether two sentences share enough words to be compared at all. */
	public static boolean related(PairFeatures features) {
		return features.shared() >= RELATED_WORDS || features.shared() > 0 && features.overlap() >= RELATED_OVERLAP;
	}

	private static List<PairReason> reasons(PairFeatures features) {
		List<PairReason> reasons = new ArrayList<>();
		features.negation().forEach(marker -> reasons.add(new PairReason.NegatedOnce(marker)));
		reasons.addAll(features.opposites());
		reasons.addAll(features.numbers());
		reasons.add(new PairReason.SharedWords(features.shared(), features.ofShorter()));
		return reasons;
	}

	/** Four digits: enough to rank, and the last bits of floating point stay out of files. */
	private static double rounded(double score) {
		return Math.round(score * 10_000) / 10_000.0;
	}
}
