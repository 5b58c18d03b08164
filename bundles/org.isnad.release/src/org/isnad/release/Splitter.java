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

/**
 * Puts whole components into splits: the largest first, each into the split that is farthest below its share.
 * Ties are broken by SHA-256 of the seed and the component's name, so the outcome depends on the content and the seed alone.
 */
final class Splitter {
	private final SplitRatio ratio;
	private final long seed;

	Splitter(SplitRatio ratio, long seed) {
		this.ratio = ratio;
		this.seed = seed;
	}

	/** The split of each component; {@link Split#ALL} for the one where there is only one, since it cannot be split. */
	Map<String, Split> assign(Map<String, List<String>> components) {
		Map<String, Split> splits = new TreeMap<>();
		if (components.size() < 2) {
			components.keySet().forEach(component -> splits.put(component, Split.ALL));
			return splits;
		}
		int total = components.values().stream().mapToInt(List::size).sum();
		Map<Split, Double> room = new EnumMap<>(Split.class);
		Split.PARTS.stream().filter(split -> ratio.share(split) > 0).forEach(split -> room.put(split, ratio.share(split) * total));
		List<String> order = new ArrayList<>(components.keySet());
		order.sort(Comparator.comparingInt((String component) -> -components.get(component).size()).thenComparing(this::hash));
		for (String component : order) {
			Split split = roomiest(room, component);
			splits.put(component, split);
			room.merge(split, -(double) components.get(component).size(), Double::sum);
		}
		return splits;
	}

	private Split roomiest(Map<Split, Double> room, String component) {
		return room.keySet().stream()
				.max(Comparator.comparingDouble((Split split) -> Math.round(room.get(split) * 1e6)).thenComparing(split -> hash(component + ' ' + split.id()))).orElseThrow();
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
