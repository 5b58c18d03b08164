// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.core.Layer;
import org.isnad.model.Element;

/**
 * What annotators have in common: the annotations that stand for the same thing. Their boundaries, ends and tags may differ.
 *
 * @param layer    the layer
 * @param document the id of the document; of the first claim for a relation
 * @param key      where most of them have it, the same for every run; no two groups of a layer and document have the same
 * @param members  the annotation of each annotator who has it
 */
public record Group(Layer layer, String document, String key, SortedMap<String, Element> members) {
	public Group {
		members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
	}

	/** The value that most members have, which is never null; of those that equally many have, the first. */
	static <T> T mostCommon(SortedMap<String, Element> members, Function<Element, T> value) {
		Map<T, Integer> counts = new LinkedHashMap<>();
		members.values().forEach(member -> counts.merge(value.apply(member), 1, Integer::sum));
		return counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey)
				.orElseThrow();
	}
}
