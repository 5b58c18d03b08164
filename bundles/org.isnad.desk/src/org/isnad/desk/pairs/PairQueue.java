// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Puts pairs into the order in which an annotator is shown them. Stateless. */
public final class PairQueue {
	/** A small corpus has few pairs: this many draws for each that is wanted, and then the queue does with fewer. */
	private static final int TRIES = 20;

	private PairQueue() {
	}

	/**
	 * The ranked pairs in their order with pairs by chance between them, at places that nobody can guess. The same arguments give the same queue.
	 *
	 * @param ranked the pairs of the ranking, best first
	 * @param stems  where chance draws from; null for a queue without pairs by chance
	 * @param share  how many of the pairs are to be drawn by chance, 0 to below 1
	 * @param done   pairs that were judged already; they do not come again
	 */
	public static List<Candidate> mixed(List<Candidate> ranked, ClaimStems stems, double share, long seed, Set<ClaimPair> done) {
		Map<ClaimPair, Candidate> inRanking = new LinkedHashMap<>();
		ranked.forEach(candidate -> inRanking.putIfAbsent(candidate.pair(), candidate));
		SplittableRandom random = new SplittableRandom(seed);
		// Of its own, so that a ranking that grows draws the same pairs and then more.
		SplittableRandom draws = random.split();
		int[] before = new int[inRanking.size()];
		int wanted = 0;
		for (int i = 0; stems != null && i < before.length; i++) {
			while (random.nextDouble() < share) {
				before[i]++;
				wanted++;
			}
		}
		// All draws come before the ranking has its places: a draw must not be refused because the ranking was first, or its probability would be another.
		Map<ClaimPair, Candidate> drawn = draw(wanted, stems, draws, inRanking);
		List<Candidate> queue = new ArrayList<>(drawn.size() + before.length);
		Iterator<Candidate> chance = drawn.values().iterator();
		int place = 0;
		for (Candidate candidate : inRanking.values()) {
			for (int i = before[place++]; i > 0 && chance.hasNext(); i--) {
				queue.add(chance.next());
			}
			if (!drawn.containsKey(candidate.pair())) {
				queue.add(candidate);
			}
		}
		queue.removeIf(candidate -> done.contains(candidate.pair()));
		return queue;
	}

	private static Map<ClaimPair, Candidate> draw(int wanted, ClaimStems stems, SplittableRandom random, Map<ClaimPair, Candidate> inRanking) {
		Map<ClaimPair, Candidate> drawn = new LinkedHashMap<>();
		for (int tries = 0; drawn.size() < wanted && tries < wanted * TRIES; tries++) {
			ClaimStems.Draw draw = stems.draw(random);
			if (draw == null) {
				break;
			}
			Candidate known = inRanking.get(draw.pair());
			drawn.putIfAbsent(draw.pair(), new Candidate(draw.pair(), Pool.RANDOM, draw.probability(), known == null ? null : known.suggestion(), known != null));
		}
		return drawn;
	}
}
