// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.arabic.pair.PairReader;
import org.isnad.arabic.pair.PairWeights;

/**
 * Finds the claims of a corpus that may contradict, update, repeat or support each other. For each claim those that share most with it
 * are found near-linearly ({@link ClaimBlocks}); these are compared word by word. Works on all cores; the result does not depend on them.
 * Claims that overlap in one document are never related. For one use by one thread.
 */
public final class CandidateSearch {
	/** How many claims are compared word by word with each claim. */
	private static final int COMPARED = 96;

	private final ClaimJudge judge;
	private final List<ReadClaim> claims;
	private final int mostPerClaim;
	private final double minimumScore;

	/**
	 * Reads the claims.
	 *
	 * @param texts        the claims, in any order
	 * @param weights      of the pair model
	 * @param mostPerClaim how many candidates a claim has at most
	 * @param minimumScore pairs below it are none
	 */
	public CandidateSearch(List<ClaimText> texts, PairWeights weights, int mostPerClaim, double minimumScore) {
		this.judge = new ClaimJudge(weights);
		this.mostPerClaim = mostPerClaim;
		this.minimumScore = minimumScore;
		Map<String, PairReader> readers = new HashMap<>();
		texts.forEach(text -> readers.computeIfAbsent(text.language(), PairReader::new));
		this.claims = texts.stream().sorted(Comparator.comparing(ClaimText::document).thenComparing(ClaimText::begin).thenComparing(ClaimText::end).thenComparing(ClaimText::id))
				.parallel().map(text -> ReadClaim.of(text, readers.get(text.language()))).toList();
	}

	/** The candidates, the surest first, those that are alike by their claims. A pair is among the surest of at least one of its claims. */
	public List<ClaimPair> candidates() {
		List<ClaimPair> all = new ArrayList<>();
		for (List<ReadClaim> group : groups()) {
			all.addAll(candidates(group));
		}
		all.sort(SUREST_FIRST);
		return all;
	}

	/** The same by comparing each claim with each: slow, to measure what is missed. */
	public List<ClaimPair> everyPair() {
		List<ClaimPair> all = new ArrayList<>();
		for (List<ReadClaim> group : groups()) {
			ClaimBlocks blocks = blocks(group);
			IntStream.range(0, group.size()).parallel().mapToObj(i -> {
				List<ClaimPair> found = new ArrayList<>();
				for (int j = i + 1; j < group.size(); j++) {
					add(compare(group, blocks, i, j), found);
				}
				return found;
			}).forEachOrdered(all::addAll);
		}
		all.sort(SUREST_FIRST);
		return all;
	}

	private static final Comparator<ClaimPair> SUREST_FIRST = Comparator.comparingDouble((ClaimPair pair) -> -pair.score())
			// Of claims that lie in one another the inner one says it.
			.thenComparing(pair -> pair.one().text().length() + pair.other().text().length())
			.thenComparing(pair -> pair.one().document()).thenComparing(pair -> pair.one().begin()).thenComparing(pair -> pair.one().id())
			.thenComparing(pair -> pair.other().document()).thenComparing(pair -> pair.other().begin()).thenComparing(pair -> pair.other().id());

	private Iterable<List<ReadClaim>> groups() {
		Map<String, List<ReadClaim>> groups = new TreeMap<>();
		claims.forEach(claim -> groups.computeIfAbsent(claim.claim().group(), k -> new ArrayList<>()).add(claim));
		return groups.values();
	}

	private static ClaimBlocks blocks(List<ReadClaim> group) {
		return new ClaimBlocks(group.stream().map(claim -> claim.sentence().keys()).toList());
	}

	private List<ClaimPair> candidates(List<ReadClaim> group) {
		ClaimBlocks blocks = blocks(group);
		ThreadLocal<ClaimBlocks.Search> searches = ThreadLocal.withInitial(blocks::search);
		int[][] nearest = new int[group.size()][];
		IntStream.range(0, nearest.length).parallel().forEach(i -> nearest[i] = searches.get().nearest(i, COMPARED));
		int[][] pairs = pairs(nearest);
		List<List<ClaimPair>> found = IntStream.range(0, pairs.length).parallel().mapToObj(i -> {
			List<ClaimPair> own = new ArrayList<>();
			for (int j : pairs[i]) {
				add(compare(group, blocks, i, j), own);
			}
			return own;
		}).toList();
		return surest(found);
	}

	/** For each claim those behind it that are near to it or to which it is near, so that no pair is compared twice. */
	private static int[][] pairs(int[][] nearest) {
		List<List<Integer>> behind = new ArrayList<>();
		for (int[] each : nearest) {
			behind.add(new ArrayList<>(each.length));
		}
		for (int i = 0; i < nearest.length; i++) {
			for (int j : nearest[i]) {
				behind.get(Math.min(i, j)).add(Math.max(i, j));
			}
		}
		return behind.stream().map(list -> list.stream().mapToInt(Integer::intValue).sorted().distinct().toArray()).toArray(int[][]::new);
	}

	private ClaimPair compare(List<ReadClaim> group, ClaimBlocks blocks, int i, int j) {
		ReadClaim one = group.get(i);
		ReadClaim other = group.get(j);
		double related = one.claim().overlaps(other.claim()) ? 0 : blocks.related(i, j);
		return related == 0 ? null : judge.judge(one, other, related);
	}

	private void add(ClaimPair pair, List<ClaimPair> to) {
		if (pair != null && pair.score() >= minimumScore) {
			to.add(pair);
		}
	}

	/** Of the pairs those that are among the surest of one of their claims. */
	private List<ClaimPair> surest(List<List<ClaimPair>> found) {
		List<ClaimPair> sorted = new ArrayList<>();
		found.forEach(sorted::addAll);
		sorted.sort(SUREST_FIRST);
		Map<String, Integer> taken = new HashMap<>();
		List<ClaimPair> surest = new ArrayList<>();
		for (ClaimPair pair : sorted) {
			int one = taken.merge(pair.one().id(), 1, Integer::sum);
			int other = taken.merge(pair.other().id(), 1, Integer::sum);
			if (one <= mostPerClaim || other <= mostPerClaim) {
				surest.add(pair);
			}
		}
		return surest;
	}
}
