// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds texts that are almost the same: those whose sets of five-word sequences, taken from the folded text, have a Jaccard index of 0.8 or more. Likenesses
 * ({@link MinHash}) name the candidates: two such texts agree in all four values of at least one of 32 bands but for one time in ten million. Each candidate
 * is then compared exactly, for which alone its text is read again.
 */
final class NearDuplicates {
	static final double THRESHOLD = 0.8;
	private static final int ROWS = 4;
	/** Of very many texts that are all alike, each is compared with so many of them: enough to connect them. */
	private static final int MOST = 40;

	/** Gives the texts of candidates again. */
	interface Texts {
		/** The hashes of the five-word sequences of a text by its number, see {@link MinHash#sequences}. */
		long[] sequences(int number);
	}

	private final List<MinHash> likenesses;

	/** The likenesses of the texts by their number. */
	NearDuplicates(List<MinHash> likenesses) {
		this.likenesses = likenesses;
	}

	/** The pairs to be compared, each as the smaller number in the upper half and the larger in the lower, sorted. */
	long[] candidates() {
		Set<Long> pairs = new HashSet<>();
		for (int band = 0; band < MinHash.VALUES; band += ROWS) {
			Map<Long, List<Integer>> buckets = new HashMap<>();
			for (int number = 0; number < likenesses.size(); number++) {
				MinHash likeness = likenesses.get(number);
				if (likeness == null) {
					continue;
				}
				long key = 0;
				for (int row = 0; row < ROWS; row++) {
					key = MinHash.mix(key + likeness.value(band + row));
				}
				List<Integer> bucket = buckets.computeIfAbsent(key, none -> new ArrayList<>(1));
				for (int before : bucket) {
					pairs.add((long) before << 32 | number);
				}
				if (bucket.size() < MOST) {
					bucket.add(number);
				}
			}
		}
		return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
	}

	/** Tells of every pair that is almost the same, the smaller number first. */
	void forEachPair(Texts texts, BiConsumer<Integer, Integer> pair) {
		long[] candidates = candidates();
		Map<Integer, long[]> read = new HashMap<>();
		int last = -1;
		for (long candidate : candidates) {
			int first = (int) (candidate >>> 32);
			int second = (int) candidate;
			if (first != last) {
				// Sorted by the first: what lies before it is not asked for as a first again.
				read.keySet().removeIf(number -> number < first);
				last = first;
			}
			long[] one = read.computeIfAbsent(first, texts::sequences);
			long[] other = read.computeIfAbsent(second, texts::sequences);
			if (one.length > 0 && (Arrays.equals(one, other) || MinHash.jaccard(one, other) >= THRESHOLD)) {
				pair.accept(first, second);
			}
		}
	}
}
