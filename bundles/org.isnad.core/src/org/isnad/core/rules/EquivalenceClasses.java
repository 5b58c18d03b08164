// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;

/** The claims that are equivalent to each other, directly or through others. */
final class EquivalenceClasses {
	private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

	EquivalenceClasses(RelationSet set) {
		for (ClaimRelation relation : set.getRelations()) {
			if ("EQUIVALENT".equals(relation.getLabel()) && relation.getArg1() != null && relation.getArg2() != null) { //$NON-NLS-1$
				neighbours.computeIfAbsent(relation.getArg1(), any -> new ArrayList<>()).add(relation.getArg2());
				neighbours.computeIfAbsent(relation.getArg2(), any -> new ArrayList<>()).add(relation.getArg1());
			}
		}
	}

	/** The shortest path of equivalences from one claim to another, both included; empty where there is none. */
	List<String> path(String from, String to) {
		Map<String, String> before = new HashMap<>();
		Deque<String> queue = new ArrayDeque<>(List.of(from));
		before.put(from, from);
		while (!queue.isEmpty()) {
			String claim = queue.remove();
			if (claim.equals(to)) {
				List<String> path = new ArrayList<>(List.of(to));
				while (!path.getLast().equals(from)) {
					path.add(before.get(path.getLast()));
				}
				return path.reversed();
			}
			for (String next : neighbours.getOrDefault(claim, List.of())) {
				if (before.putIfAbsent(next, claim) == null) {
					queue.add(next);
				}
			}
		}
		return List.of();
	}

	/** The claims that are directly equivalent. */
	List<String> neighbours(String claim) {
		return neighbours.getOrDefault(claim, List.of());
	}
}
