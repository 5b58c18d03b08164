// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.isnad.arabic.ArabicFolder;

/**
 * Finds texts that are almost the same: those whose sets of five-word sequences, taken from the folded text, have a Jaccard index of 0.8 or more.
 * Exact: no pair is missed. Only texts that share a sequence that is rare enough are compared (prefix filtering, Bayardo, Ma and Srikant 2007).
 */
final class NearDuplicates {
	static final double THRESHOLD = 0.8;
	private static final int WORDS = 5;

	private final Map<String, Set<String>> sequences = new TreeMap<>();

	/** Adds a text under a name. */
	void add(String name, String text) {
		String[] words = ArabicFolder.key(text).split("[^\\p{L}\\p{M}\\p{N}]+"); //$NON-NLS-1$
		List<String> kept = new ArrayList<>();
		for (String word : words) {
			if (!word.isEmpty()) {
				kept.add(word);
			}
		}
		Set<String> found = new HashSet<>();
		for (int i = 0; i + WORDS <= kept.size(); i++) {
			found.add(String.join(" ", kept.subList(i, i + WORDS))); //$NON-NLS-1$
		}
		if (found.isEmpty() && !kept.isEmpty()) {
			found.add(String.join(" ", kept)); //$NON-NLS-1$
		}
		sequences.put(name, found);
	}

	/** Tells of every pair, the smaller name first. */
	void forEachPair(BiConsumer<String, String> pair) {
		Map<String, Integer> frequency = new HashMap<>();
		sequences.values().forEach(set -> set.forEach(each -> frequency.merge(each, 1, Integer::sum)));
		Comparator<String> rarestFirst = Comparator.comparing((String each) -> frequency.get(each)).thenComparing(Comparator.naturalOrder());
		Map<String, List<String>> index = new HashMap<>();
		for (Map.Entry<String, Set<String>> entry : sequences.entrySet()) {
			List<String> sorted = new ArrayList<>(entry.getValue());
			sorted.sort(rarestFirst);
			// Two sets this similar share one of their rarest sequences: of n at most n - ceil(0.8 n) can be in one alone.
			int prefix = sorted.size() - (int) Math.ceil(THRESHOLD * sorted.size()) + 1;
			Set<String> candidates = new HashSet<>();
			for (String each : sorted.subList(0, Math.min(prefix, sorted.size()))) {
				List<String> holders = index.computeIfAbsent(each, key -> new ArrayList<>());
				candidates.addAll(holders);
				holders.add(entry.getKey());
			}
			candidates.stream().sorted().filter(other -> jaccard(entry.getValue(), sequences.get(other)) >= THRESHOLD).forEach(other -> pair.accept(other, entry.getKey()));
		}
	}

	private static double jaccard(Set<String> first, Set<String> second) {
		Set<String> smaller = first.size() <= second.size() ? first : second;
		Set<String> larger = smaller == first ? second : first;
		long common = smaller.stream().filter(larger::contains).count();
		return (double) common / (first.size() + second.size() - common);
	}
}
