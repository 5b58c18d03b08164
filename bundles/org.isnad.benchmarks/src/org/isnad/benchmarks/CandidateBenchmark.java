// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairWeights;
import org.isnad.engines.claims.CandidateSearch;
import org.isnad.engines.claims.ClaimPair;
import org.isnad.engines.claims.ClaimText;
import org.isnad.testkit.HeadlinePairs;
import org.isnad.testkit.StanceScores;

/** Contradiction candidates: how long the search takes, what it misses against brute force, and how well pairs of headlines are judged. */
final class CandidateBenchmark {
	private static final int MANY = 100_000;
	private static final int HALF = 50_000;
	private static final int FEW = 3_000;
	private static final int PER_CLAIM = 20;
	/** What the engine suggests from on; what is missed is measured far below that. */
	private static final double SUGGESTED = 0.5;
	private static final double LEAST_SCORE = 0.3;
	private static final double MOST_SECONDS = 120;
	private static final double LEAST_KEPT = 98;

	/** Measures; the headline pairs only where they lie beside the project. */
	void run(Figures figures) throws IOException {
		speed(figures);
		againstBruteForce(figures);
		headlines(figures);
	}

	private static void speed(Figures figures) {
		double half = seconds(GeneratedClaims.of(HALF, 1));
		List<ClaimText> claims = GeneratedClaims.of(MANY, 1);
		double seconds = seconds(claims);
		figures.add("candidates over 100 000 claims, cores: " + Runtime.getRuntime().availableProcessors(), seconds, "s", MOST_SECONDS); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("100 000 claims over 50 000 in time", seconds / half, "x", null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static double seconds(List<ClaimText> claims) {
		long start = System.nanoTime();
		List<ClaimPair> pairs = search(claims, SUGGESTED).candidates();
		double seconds = (System.nanoTime() - start) / 1e9;
		if (pairs.size() < claims.size() / 10) {
			throw new IllegalStateException("only " + pairs.size() + " pairs of " + claims.size() + " claims"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return seconds;
	}

	private static CandidateSearch search(List<ClaimText> claims, double leastScore) {
		return new CandidateSearch(claims, PairWeights.shipped(), PER_CLAIM, leastScore);
	}

	private static void againstBruteForce(Figures figures) {
		List<ClaimText> claims = GeneratedClaims.of(FEW, 2);
		long start = System.nanoTime();
		List<ClaimPair> every = search(claims, LEAST_SCORE).everyPair();
		double slow = (System.nanoTime() - start) / 1e9;
		start = System.nanoTime();
		List<ClaimPair> candidates = search(claims, LEAST_SCORE).candidates();
		double fast = (System.nanoTime() - start) / 1e9;
		Set<String> found = new HashSet<>();
		candidates.forEach(pair -> found.add(key(pair)));
		figures.addAtLeast("of the 3 000 pairs that brute force scores highest", kept(every.subList(0, Math.min(FEW, every.size())), found), "%", LEAST_KEPT); //$NON-NLS-1$ //$NON-NLS-2$
		figures.addAtLeast("of the 20 of each claim that it scores highest", kept(best(every), found), "%", LEAST_KEPT); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("pairs that brute force scores " + LEAST_SCORE + " or more, of 3 000 claims", every.size(), "", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		figures.add("brute force over the search in time, 3 000 claims", slow / fast, "x", null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static double kept(List<ClaimPair> wanted, Set<String> found) {
		return 100.0 * wanted.stream().filter(pair -> found.contains(key(pair))).count() / wanted.size();
	}

	/** The pairs that are among the best of one of their claims. */
	private static List<ClaimPair> best(List<ClaimPair> surestFirst) {
		Map<String, Integer> taken = new HashMap<>();
		List<ClaimPair> best = new ArrayList<>();
		for (ClaimPair pair : surestFirst) {
			int one = taken.merge(pair.one().id(), 1, Integer::sum);
			int other = taken.merge(pair.other().id(), 1, Integer::sum);
			if (one <= PER_CLAIM || other <= PER_CLAIM) {
				best.add(pair);
			}
		}
		return best;
	}

	private static String key(ClaimPair pair) {
		return pair.one().id() + '|' + pair.other().id();
	}

	private static void headlines(Figures figures) throws IOException {
		Optional<Path> file = HeadlinePairs.file("stance-dev.csv"); //$NON-NLS-1$
		if (file.isEmpty()) {
			figures.remark("the ANS headline pairs are not beside the project (../shared/data/ans): not measured"); //$NON-NLS-1$
			return;
		}
		PairJudge judge = new PairJudge("ar"); //$NON-NLS-1$
		StanceScores scores = StanceScores
				.of(HeadlinePairs.read(file.get()).stream().map(pair -> new String[] { pair.stance(), judge.judge(pair.one(), pair.other()).label().id() }).toList());
		figures.addAtLeast("ANS dev, macro-F1 of agree, disagree, other", scores.macro(), "", 0.60); //$NON-NLS-1$ //$NON-NLS-2$
		figures.addAtLeast("ANS dev, F1 of disagree against the rest", scores.f1("disagree"), "", 0.75); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		figures.add("ANS dev, F1 of agree", scores.f1("agree"), "", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		figures.add("ANS dev, F1 of other", scores.f1("other"), "", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
