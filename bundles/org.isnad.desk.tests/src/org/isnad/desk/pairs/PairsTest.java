// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.isnad.desk.pairs.MissEstimate.Judged;
import org.junit.jupiter.api.Test;

class PairsTest {
	private static final String[] WORDS = { "المدينة", "القوات", "الوزارة", "الاتفاق", "الجرحى", "المطار", "النفط", "الحدود", "الهدنة", "المفاوضات", "الميناء", "الجيش" };

	private static List<ClaimText> claims(int count, int documents, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<ClaimText> claims = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StringBuilder words = new StringBuilder("قال");
			for (int j = random.nextInt(4); j > 0; j--) {
				words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
			}
			claims.add(new ClaimText("d" + random.nextInt(documents), "c" + i, "ar", words.toString()));
		}
		return claims;
	}

	private static List<ClaimPair> pairs(List<ClaimText> claims) {
		List<ClaimPair> pairs = new ArrayList<>();
		for (ClaimText one : claims) {
			for (ClaimText other : claims) {
				if (one.claim().compareTo(other.claim()) < 0 && !one.document().equals(other.document())) {
					pairs.add(ClaimPair.of(one.document(), one.claim(), other.document(), other.claim()));
				}
			}
		}
		return pairs;
	}

	@Test
	void theProbabilitiesOfAllPairsAddUpToOne() {
		for (int seed = 0; seed < 20; seed++) {
			List<ClaimText> claims = claims(40, 2 + seed % 5, seed);
			ClaimStems stems = new ClaimStems(claims);
			List<ClaimPair> pairs = pairs(claims);
			assertEquals(stems.pairs(), pairs.size());
			double sum = 0;
			for (ClaimPair pair : pairs) {
				double probability = stems.probability(pair);
				assertTrue(probability > 0, "every pair can be drawn");
				sum += probability;
			}
			assertEquals(1, sum, 1e-9, "seed " + seed);
		}
	}

	@Test
	void pairsAreDrawnAsOftenAsTheirProbabilitySays() {
		List<ClaimText> claims = claims(12, 3, 7);
		ClaimStems stems = new ClaimStems(claims);
		SplittableRandom random = new SplittableRandom(1);
		Map<ClaimPair, Integer> drawn = new HashMap<>();
		int draws = 200_000;
		for (int i = 0; i < draws; i++) {
			ClaimStems.Draw draw = stems.draw(random);
			assertEquals(stems.probability(draw.pair()), draw.probability(), 1e-12);
			drawn.merge(draw.pair(), 1, Integer::sum);
		}
		for (ClaimPair pair : pairs(claims)) {
			double expected = stems.probability(pair);
			double error = 5 * Math.sqrt(expected * (1 - expected) / draws);
			assertEquals(expected, drawn.getOrDefault(pair, 0) / (double) draws, error, pair.toString());
		}
	}

	@Test
	void theEstimateIsRightOnAverageAndItsIntervalMostlyHoldsTheTruth() {
		theEstimateHolds(claims(60, 6, 3), 150, 0.85);
	}

	@Test
	void inASmallCorpusOfWhichMostIsDrawnTheEstimateIsRightTooOnAverage() {
		theEstimateHolds(claims(9, 3, 11), 20, 0.8);
	}

	/** Pairs are drawn as the queue draws them: none twice. */
	private static void theEstimateHolds(List<ClaimText> claims, int draws, double often) {
		ClaimStems stems = new ClaimStems(claims);
		Set<ClaimPair> missed = new HashSet<>();
		SplittableRandom random = new SplittableRandom(5);
		for (ClaimPair pair : pairs(claims)) {
			if (random.nextInt(10) == 0) {
				missed.add(pair);
			}
		}
		assertTrue(missed.size() > 1 && pairs(claims).size() > draws);
		double sum = 0;
		double squares = 0;
		int held = 0;
		int rounds = 1_000;
		for (int round = 0; round < rounds; round++) {
			MissEstimate estimate = MissEstimate.of(drawn(stems, draws, missed, random));
			// What is shown is never less than what was found; on average it is right without that.
			sum += estimate.missed();
			squares += estimate.missed() * estimate.missed();
			held += estimate.low() <= missed.size() && missed.size() <= estimate.high() ? 1 : 0;
		}
		double mean = sum / rounds;
		double error = Math.sqrt((squares / rounds - mean * mean) / rounds);
		assertEquals(missed.size(), mean, 4 * error + 0.03 * missed.size());
		assertTrue(held > rounds * often, held + " of " + rounds);
	}

	private static List<Judged> drawn(ClaimStems stems, int draws, Set<ClaimPair> missed, SplittableRandom random) {
		Set<ClaimPair> drawn = new HashSet<>();
		List<Judged> judged = new ArrayList<>();
		while (judged.size() < draws) {
			ClaimStems.Draw draw = stems.draw(random);
			if (drawn.add(draw.pair())) {
				judged.add(new Judged(draw.probability(), missed.contains(draw.pair())));
			}
		}
		return judged;
	}

	@Test
	void whoJudgedEveryPairKnowsWhatIsMissed() {
		List<ClaimText> claims = claims(8, 2, 4);
		ClaimStems stems = new ClaimStems(claims);
		Set<ClaimPair> all = Set.copyOf(pairs(claims));
		Set<ClaimPair> missed = Set.copyOf(pairs(claims).subList(0, 3));
		MissEstimate estimate = MissEstimate.of(drawn(stems, all.size(), missed, new SplittableRandom(2)));
		assertEquals(new MissEstimate(all.size(), 3, 3, 3, 3), estimate);
	}

	@Test
	void nothingFoundIsNotNothingMissed() {
		List<Judged> draws = new ArrayList<>();
		for (int i = 0; i < 59; i++) {
			draws.add(new Judged(0.001, false));
		}
		MissEstimate estimate = MissEstimate.of(draws);
		assertEquals(0, estimate.missed());
		// With 59 draws and nothing found, 5 % of the pairs may still be missed.
		assertEquals(50, estimate.high(), 1);
		assertEquals(0, MissEstimate.of(List.of()).high());
	}

	@Test
	void claimsOfOneDocumentGiveNoPairs() {
		ClaimStems stems = new ClaimStems(claims(10, 1, 1));
		assertNull(stems.draw(new SplittableRandom(1)));
		assertEquals(0, stems.pairs());
	}

	@Test
	void theLikestClaimSharesTheRarestWords() {
		ClaimStems stems = new ClaimStems(List.of(new ClaimText("a", "1", "ar", "قصفت الطائرات مطار معيتيقة في المدينة"), new ClaimText("b", "2", "ar", "لم يُقصف مطارُ معيتيقة"),
				new ClaimText("c", "3", "ar", "سقط جرحى في المدينة"), new ClaimText("d", "4", "ar", "خرجت المدينة"), new ClaimText("e", "5", "ar", "ارتفع سعر النفط")));
		assertEquals(List.of("2", "4", "3"), stems.likest("1", 10).stream().map(ClaimText::claim).toList());
		assertEquals(List.of(), stems.likest("none", 10));
		assertTrue(stems.likeness("1", "2") > stems.likeness("1", "4") && stems.likeness("1", "4") > stems.likeness("1", "3"), "the measure is that of the order");
		assertEquals(stems.likeness("2", "1"), stems.likeness("1", "2"), 1e-12);
		assertEquals(1, stems.likeness("3", "3"), 1e-12);
		assertEquals(0, stems.likeness("1", "5") + stems.likeness("1", "none"));
	}

	@Test
	void theQueueMixesChanceInAndLeavesOutWhatIsDone() {
		List<ClaimText> claims = claims(200, 10, 9);
		ClaimStems stems = new ClaimStems(claims);
		List<Candidate> ranked = pairs(claims).stream().limit(1_000).map(pair -> Candidate.ranked(pair, "s" + pair.claim1() + pair.claim2())).toList();
		List<Candidate> queue = PairQueue.mixed(ranked, stems, 0.1, 4, Set.of());
		long random = queue.stream().filter(candidate -> candidate.pool() == Pool.RANDOM).count();
		assertEquals(0.1, random / (double) queue.size(), 0.03);
		assertEquals(queue.size(), queue.stream().map(Candidate::pair).distinct().count());
		assertTrue(queue.stream().map(Candidate::pair).toList().containsAll(ranked.stream().map(Candidate::pair).toList()), "no ranked pair is lost to chance");
		assertTrue(queue.stream().filter(candidate -> candidate.pool() == Pool.RANDOM).allMatch(candidate -> candidate.probability() == stems.probability(candidate.pair())));
		assertEquals(queue, PairQueue.mixed(ranked, stems, 0.1, 4, Set.of()));
		assertNotEquals(queue, PairQueue.mixed(ranked, stems, 0.1, 5, Set.of()));
		List<Candidate> more = PairQueue.mixed(Stream.concat(ranked.stream(), pairs(claims).stream().skip(1_000).limit(300).map(pair -> Candidate.ranked(pair, "t"))).toList(), stems, 0.1, 4, Set.of());
		assertTrue(byChance(more).containsAll(byChance(queue)), "a ranking that grows draws the same pairs");
		Set<ClaimPair> done = Set.of(queue.get(0).pair(), queue.get(5).pair());
		List<Candidate> open = new ArrayList<>(queue);
		open.removeIf(candidate -> done.contains(candidate.pair()));
		assertEquals(open, PairQueue.mixed(ranked, stems, 0.1, 4, done), "what is done does not move the rest");
		assertEquals(ranked, PairQueue.mixed(ranked, null, 0.1, 4, Set.of()));
	}

	private static List<ClaimPair> byChance(List<Candidate> queue) {
		return queue.stream().filter(candidate -> candidate.pool() == Pool.RANDOM).map(Candidate::pair).toList();
	}

	@Test
	void aPairIsTheSameInEitherOrder() {
		assertEquals(ClaimPair.of("d1", "b", "d2", "a"), ClaimPair.of("d2", "a", "d1", "b"));
	}
}
