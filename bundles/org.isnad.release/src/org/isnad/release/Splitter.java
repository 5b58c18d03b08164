// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Puts whole components into splits: the largest first, each into the split that, measured by its own size, is farthest below its share and has room for it,
 * so that large components do not all end in the largest split; where none has room, into the one with the most. Ties are broken by SHA-256 of the seed and
 * the component's name, so the outcome depends on the content and the seed alone.
 */
final class Splitter {
	private final SplitRatio ratio;
	private final long seed;

	Splitter(SplitRatio ratio, long seed) {
		this.ratio = ratio;
		this.seed = seed;
	}

	/**
	 * The split of each component; {@link Split#ALL} for the one where there is only one, since it cannot be split.
	 *
	 * @param pairs how many pairs each component has, where the pairs are what is to be shared out: such components come first and are measured by their pairs;
	 *        empty where the nodes alone count
	 */
	Map<String, Split> assign(Map<String, List<String>> components, Map<String, Integer> pairs) {
		Map<String, Split> splits = new TreeMap<>();
		if (components.size() < 2) {
			components.keySet().forEach(component -> splits.put(component, Split.ALL));
			return splits;
		}
		place(pairs, pairs.values().stream().mapToInt(Integer::intValue).sum(), Map.of(), splits);
		Map<String, Integer> rest = new TreeMap<>();
		Map<Split, Integer> taken = new EnumMap<>(Split.class);
		components.forEach((component, nodes) -> {
			if (splits.containsKey(component)) {
				taken.merge(splits.get(component), nodes.size(), Integer::sum);
			} else {
				rest.put(component, nodes.size());
			}
		});
		place(rest, components.values().stream().mapToInt(List::size).sum(), taken, splits);
		return splits;
	}

	private void place(Map<String, Integer> sizes, int total, Map<Split, Integer> taken, Map<String, Split> splits) {
		Map<Split, Double> room = new EnumMap<>(Split.class);
		Split.PARTS.stream().filter(split -> ratio.share(split) > 0).forEach(split -> room.put(split, ratio.share(split) * total - taken.getOrDefault(split, 0)));
		List<String> order = new ArrayList<>(sizes.keySet());
		order.sort(Comparator.comparingInt((String component) -> -sizes.get(component)).thenComparing(this::hash));
		for (String component : order) {
			Split split = choose(room, total, sizes.get(component), component);
			splits.put(component, split);
			room.merge(split, -(double) sizes.get(component), Double::sum);
		}
	}

	private Split choose(Map<Split, Double> room, int total, int size, String component) {
		List<Split> roomy = room.keySet().stream().filter(split -> room.get(split) >= size).toList();
		// Rounded, so that what is equal but for the last bit counts as equal.
		ToLongFunction<Split> need = split -> Math.round((roomy.isEmpty() ? room.get(split) : room.get(split) / (ratio.share(split) * total)) * 1e6);
		return (roomy.isEmpty() ? room.keySet() : roomy).stream().max(Comparator.comparingLong(need).thenComparing(split -> hash(component + ' ' + split.id()))).orElseThrow();
	}

	private String hash(String name) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest((seed + " " + name).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
