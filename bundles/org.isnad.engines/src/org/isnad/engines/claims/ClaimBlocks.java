// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for a claim the others that share most with it, without comparing each with each. Words and places are keys; a key that few
 * claims have leads to all of them, a common one only together with another common one. The rarer a shared key, the more it weighs
 * (inverse document frequency). Space and time are linear in the claims, for no list of claims is followed further than a fixed number.
 * Immutable once made; {@link Search} is for one thread.
 */
final class ClaimBlocks {
	/** A key that stands in more claims leads nowhere by itself. */
	private static final int COMMON = 250;
	/** How many claims are followed from two common keys, those next to the claim in the order of documents. */
	private static final int WINDOW = 200;
	private static final int MOST_COMMON_KEYS = 6;
	/** Keys that two short claims share say less than many that long ones share. */
	private static final double SOFTENER = 1;

	private final int[][] keys;
	private final double[] weights;
	private final double[] mass;
	private final double soft;
	private final int[][] claimsByKey;
	private final Map<Long, int[]> claimsByTwo = new HashMap<>();
	private final int[][] commonKeys;

	ClaimBlocks(List<List<String>> keysOfClaims) {
		Map<String, Integer> ids = new HashMap<>();
		keys = new int[keysOfClaims.size()][];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = keysOfClaims.get(i).stream().mapToInt(key -> {
				Integer known = ids.putIfAbsent(key, ids.size());
				return known == null ? ids.size() - 1 : known;
			}).sorted().toArray();
		}
		claimsByKey = inverted(ids.size());
		weights = new double[ids.size()];
		for (int k = 0; k < weights.length; k++) {
			// What one claim alone has weighs like what two have: in a small corpus it is not the rarer.
			weights[k] = StrictMath.log(1 + (double) keys.length / Math.max(2, claimsByKey[k].length));
		}
		soft = SOFTENER * StrictMath.log(1 + Math.sqrt(keys.length));
		mass = new double[keys.length];
		commonKeys = new int[keys.length][];
		Map<Long, Integer> counts = new HashMap<>();
		for (int i = 0; i < keys.length; i++) {
			for (int key : keys[i]) {
				mass[i] += weights[key];
			}
			commonKeys[i] = rarestCommon(keys[i]);
			twos(commonKeys[i]).forEach(two -> counts.merge(two, 1, Integer::sum));
		}
		fillTwos(counts);
	}

	private int[][] inverted(int width) {
		int[] counts = new int[width];
		for (int[] own : keys) {
			for (int key : own) {
				counts[key]++;
			}
		}
		int[][] lists = new int[width][];
		for (int k = 0; k < width; k++) {
			lists[k] = new int[counts[k]];
		}
		int[] filled = new int[width];
		for (int i = 0; i < keys.length; i++) {
			for (int key : keys[i]) {
				lists[key][filled[key]++] = i;
			}
		}
		return lists;
	}

	private int[] rarestCommon(int[] own) {
		return Arrays.stream(own).filter(key -> claimsByKey[key].length > COMMON).boxed()
				.sorted((a, b) -> claimsByKey[a].length != claimsByKey[b].length ? Integer.compare(claimsByKey[a].length, claimsByKey[b].length) : Integer.compare(a, b))
				.limit(MOST_COMMON_KEYS).mapToInt(Integer::intValue).sorted().toArray();
	}

	private static List<Long> twos(int[] common) {
		List<Long> twos = new ArrayList<>();
		for (int a = 0; a < common.length; a++) {
			for (int b = a + 1; b < common.length; b++) {
				twos.add((long) common[a] << 32 | common[b]);
			}
		}
		return twos;
	}

	private void fillTwos(Map<Long, Integer> counts) {
		Map<Long, Integer> filled = new HashMap<>();
		for (int i = 0; i < keys.length; i++) {
			for (long two : twos(commonKeys[i])) {
				int count = counts.get(two);
				if (count > 1) {
					claimsByTwo.computeIfAbsent(two, k -> new int[count])[filled.merge(two, 1, Integer::sum) - 1] = i;
				}
			}
		}
	}

	/** How much two claims share, 0 to 1: the weight of what both have by the weight of the one with less. */
	double related(int one, int other) {
		int a = 0;
		int b = 0;
		int count = 0;
		double shared = 0;
		int[] first = keys[one];
		int[] second = keys[other];
		while (a < first.length && b < second.length) {
			if (first[a] == second[b]) {
				shared += weights[first[a]];
				count++;
				a++;
				b++;
			} else if (first[a] < second[b]) {
				a++;
			} else {
				b++;
			}
		}
		return count < 2 ? 0 : shared / (Math.min(mass[one], mass[other]) + soft);
	}

	/** A search through the blocks by one thread. */
	final class Search {
		private final boolean[] seen = new boolean[keys.length];
		private int[] touched = new int[1024];
		private int count;

		/** At most so many claims that share most with the claim, the ones that share most first, those that share alike in their order. */
		int[] nearest(int claim, int most) {
			count = 0;
			for (int key : keys[claim]) {
				if (claimsByKey[key].length <= COMMON) {
					touch(claimsByKey[key], 0, claimsByKey[key].length, claim);
				}
			}
			for (long two : twos(commonKeys[claim])) {
				int[] claims = claimsByTwo.get(two);
				if (claims != null) {
					int at = Arrays.binarySearch(claims, claim);
					touch(claims, Math.max(0, at - WINDOW), Math.min(claims.length, at + WINDOW + 1), claim);
				}
			}
			long[] ranked = new long[count];
			int found = 0;
			for (int t = 0; t < count; t++) {
				seen[touched[t]] = false;
				long millionths = Math.round(related(claim, touched[t]) * 1e6);
				if (millionths > 0) {
					// Highest first, then the lower index.
					ranked[found++] = -millionths << 32 | touched[t];
				}
			}
			Arrays.sort(ranked, 0, found);
			int[] nearest = new int[Math.min(most, found)];
			for (int i = 0; i < nearest.length; i++) {
				nearest[i] = (int) ranked[i];
			}
			return nearest;
		}

		private void touch(int[] claims, int from, int to, int own) {
			for (int i = from; i < to; i++) {
				int claim = claims[i];
				if (!seen[claim] && claim != own) {
					seen[claim] = true;
					if (count == touched.length) {
						touched = Arrays.copyOf(touched, 2 * count);
					}
					touched[count++] = claim;
				}
			}
		}
	}

	Search search() {
		return new Search();
	}
}
