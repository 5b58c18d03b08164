// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.compare.Difference.Kind;

/**
 * One thing in which annotators differ about an item.
 *
 * @param kind   in what they differ
 * @param about  the tagset or the end ({@code source}, {@code cue}, {@code content}) that differs; null where the kind says it all
 * @param values who has what: the span, the tag, the id of the entity or the key of the end that is linked; "" for nothing. Of a missing
 *               item those who lack it are under "".
 */
public record Point(Kind kind, String about, Map<String, List<String>> values) {
	public Point {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		values.forEach((value, annotators) -> copy.put(value, List.copyOf(annotators)));
		values = Collections.unmodifiableMap(copy);
	}

	/** The annotators who have that value. */
	public List<String> annotators(String value) {
		return values.getOrDefault(value, List.of());
	}

	/** The values, in the order of the first annotator who has each. */
	public List<String> distinct() {
		return new ArrayList<>(values.keySet());
	}
}
