// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts whole components into splits in the order of time: by the newest document of each, the oldest for training, the newest for testing. Components without a
 * date are for training, since nothing tells that they come later.
 */
final class TimeOrder {
	private final Map<String, String> dates = new HashMap<>();

	TimeOrder(List<DocumentFacts> documents) {
		documents.stream().filter(document -> document.date() != null).forEach(document -> dates.put(document.id(), document.date()));
	}

	/** The split of each component; {@link Split#ALL} where there is only one. */
	Map<String, Split> assign(Map<String, List<String>> components, SplitRatio ratio) {
		Map<String, Split> splits = new TreeMap<>();
		if (components.size() < 2) {
			components.keySet().forEach(component -> splits.put(component, Split.ALL));
			return splits;
		}
		List<String> order = new ArrayList<>(components.keySet());
		Map<String, String> newest = new HashMap<>();
		components.forEach((component, nodes) -> newest.put(component, nodes.stream().map(node -> dates.getOrDefault(node, "")).max(Comparator.naturalOrder()).orElse(""))); //$NON-NLS-1$ //$NON-NLS-2$
		order.sort(Comparator.comparing((String component) -> newest.get(component)).thenComparing(Comparator.naturalOrder()));
		int all = components.values().stream().mapToInt(List::size).sum();
		double train = ratio.share(Split.TRAIN) * all;
		double validation = train + ratio.share(Split.VALIDATION) * all;
		int before = 0;
		for (String component : order) {
			int size = components.get(component).size();
			// By its middle, so that one that lies across a border goes where more of it lies.
			double middle = before + size / 2.0;
			splits.put(component, middle < train ? Split.TRAIN : middle < validation ? Split.VALIDATION : Split.TEST);
			before += size;
		}
		return splits;
	}
}
