// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Connected components of named nodes: a component is called by the smallest name in it. */
final class Components {
	private final Map<String, String> parents = new HashMap<>();

	Components(Collection<String> nodes) {
		nodes.forEach(node -> parents.put(node, node));
	}

	/** Connects two nodes; a name that is no node is ignored. */
	void connect(String first, String second) {
		if (parents.containsKey(first) && parents.containsKey(second)) {
			String a = componentOf(first);
			String b = componentOf(second);
			if (a.compareTo(b) < 0) {
				parents.put(b, a);
			} else if (!a.equals(b)) {
				parents.put(a, b);
			}
		}
	}

	/** The name of the component of a node. */
	String componentOf(String node) {
		String root = node;
		while (!parents.get(root).equals(root)) {
			root = parents.get(root);
		}
		for (String at = node; !at.equals(root);) {
			at = parents.put(at, root);
		}
		return root;
	}

	/** The components by name, each with its nodes sorted. */
	Map<String, List<String>> all() {
		Map<String, List<String>> all = new TreeMap<>();
		parents.keySet().stream().sorted().forEach(node -> all.computeIfAbsent(componentOf(node), key -> new ArrayList<>()).add(node));
		return all;
	}
}
