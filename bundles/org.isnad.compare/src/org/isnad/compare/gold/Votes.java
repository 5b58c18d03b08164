// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.isnad.model.Element;

/** Who voted for which value of one attribute. */
final class Votes {
	private final Map<Object, List<String>> byValue = new LinkedHashMap<>();
	private final int voters;

	/** The vote of every member of a group. */
	Votes(SortedMap<String, Element> members, Function<Element, Object> value) {
		members.forEach((annotator, element) -> byValue.computeIfAbsent(value.apply(element), key -> new ArrayList<>()).add(annotator));
		voters = members.size();
	}

	/** Whether the policy decides for some value, which may be null. */
	boolean decided(Policy policy) {
		return byValue.values().stream().anyMatch(annotators -> policy.decides(annotators.size(), voters));
	}

	/** The value that the policy decides for; null where it decides for none, or for having no value. */
	Object winner(Policy policy) {
		for (Map.Entry<Object, List<String>> votes : byValue.entrySet()) {
			if (policy.decides(votes.getValue().size(), voters)) {
				return votes.getKey();
			}
		}
		return null;
	}

	/** The value that most voted for, which may be null; of those with equally many the first. */
	Object mostCommon() {
		Map.Entry<Object, List<String>> most = null;
		for (Map.Entry<Object, List<String>> votes : byValue.entrySet()) {
			most = most == null || votes.getValue().size() > most.getValue().size() ? votes : most;
		}
		return most == null ? null : most.getKey();
	}

	/** The vote in words that are the same in every language: "EVENT (a, b), STATE (c)". */
	@Override
	public String toString() {
		List<String> parts = new ArrayList<>();
		byValue.forEach((value, annotators) -> parts.add((value == null ? "-" : value) + " (" + String.join(", ", annotators) + ')')); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return String.join(", ", parts); //$NON-NLS-1$
	}
}
