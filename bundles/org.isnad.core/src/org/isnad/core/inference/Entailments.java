// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which claim entails which: an equivalence entails both ways, a support one way. For one thread at a time. */
final class Entailments {
	private final Map<String, List<Link>> forward = new LinkedHashMap<>();
	private final Map<String, List<Link>> backward = new LinkedHashMap<>();

	void add(Link link) {
		at(forward, link.from()).add(link);
		at(backward, link.to()).add(link);
		if (link.kind() == Link.Kind.EQUIVALENT) {
			at(forward, link.to()).add(link);
			at(backward, link.from()).add(link);
		}
	}

	void remove(Link link) {
		for (Map<String, List<Link>> side : List.of(forward, backward)) {
			for (String claim : List.of(link.from(), link.to())) {
				List<Link> links = side.get(claim);
				if (links != null && links.remove(link) && links.isEmpty()) {
					side.remove(claim);
				}
			}
		}
	}

	private static List<Link> at(Map<String, List<Link>> side, String claim) {
		return side.computeIfAbsent(claim, any -> new ArrayList<>(2));
	}

	/** The links by which this claim entails others. */
	List<Link> from(String claim) {
		return forward.getOrDefault(claim, List.of());
	}

	/** Whether nothing is known of what this claim entails or is entailed by. */
	boolean isBare(String claim) {
		return !forward.containsKey(claim) && !backward.containsKey(claim);
	}

	/**
	 * How a claim was come to.
	 *
	 * @param link  the link by which, or null where the search started
	 * @param depth over how many links
	 */
	record Step(Link link, int depth) {
	}

	/** The claims that entail this one, nearest first and itself before all; at most about this many. */
	Map<String, Step> entailing(String claim, int limit) {
		return reach(claim, backward, limit);
	}

	/** The claims that this one entails, nearest first and itself before all; at most about this many. */
	Map<String, Step> entailed(String claim, int limit) {
		return reach(claim, forward, limit);
	}

	private static Map<String, Step> reach(String start, Map<String, List<Link>> side, int limit) {
		Map<String, Step> reached = new LinkedHashMap<>();
		reached.put(start, new Step(null, 0));
		Deque<String> waiting = new ArrayDeque<>(List.of(start));
		while (!waiting.isEmpty() && reached.size() < limit) {
			String claim = waiting.remove();
			int depth = reached.get(claim).depth() + 1;
			for (Link link : side.getOrDefault(claim, List.of())) {
				String next = link.other(claim);
				if (reached.putIfAbsent(next, new Step(link, depth)) == null) {
					waiting.add(next);
				}
			}
		}
		return reached;
	}

	/** The links from a claim that was reached to where the search started, in this order. */
	static List<Link> pathToStart(String claim, Map<String, Step> reached) {
		List<Link> path = new ArrayList<>();
		String at = claim;
		for (Link link = reached.get(at).link(); link != null; link = reached.get(at).link()) {
			path.add(link);
			at = link.other(at);
		}
		return path;
	}

	/** The shortest path from one claim to another that it entails; empty where it does not. */
	List<Link> path(String from, String to) {
		if (!forward.containsKey(from) || !backward.containsKey(to)) {
			return List.of();
		}
		Map<String, Step> reached = reach(from, forward, Integer.MAX_VALUE);
		return reached.containsKey(to) ? pathToStart(to, reached).reversed() : List.of();
	}
}
