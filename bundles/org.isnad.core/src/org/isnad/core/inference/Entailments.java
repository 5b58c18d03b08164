// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
		return new ShortestWalk<>(from, List.of(to), claim -> steps(claim, forward), claim -> steps(claim, backward)).find()
				.map(walk -> walk.stream().map(ShortestWalk.Step::link).toList()).orElse(List.of());
	}

	private static List<ShortestWalk.Step<String>> steps(String claim, Map<String, List<Link>> side) {
		return side.getOrDefault(claim, List.of()).stream().map(link -> new ShortestWalk.Step<>(link, link.other(claim))).toList();
	}

	/**
	 * A place on the walk from one claim back to what entails it, and from there on to what that entails.
	 *
	 * @param down whether the walk has turned
	 */
	private record Place(String claim, boolean down) {
	}

	/**
	 * What entails two claims over the fewest links.
	 *
	 * @param claim    the common ground
	 * @param toFirst  the links from it to the first of the two, in order; empty where it is that
	 * @param toSecond the same to the second
	 */
	record Ground(String claim, List<Link> toFirst, List<Link> toSecond) {
	}

	/** The common ground of two claims; none where nothing entails both. */
	Optional<Ground> ground(String first, String second) {
		List<Place> goals = List.of(new Place(second, false), new Place(second, true));
		return new ShortestWalk<>(new Place(first, false), goals, this::on, this::back).find().map(walk -> {
			int up = (int) walk.stream().filter(step -> !step.to().down()).count();
			List<Link> links = walk.stream().map(ShortestWalk.Step::link).toList();
			return new Ground(up == 0 ? first : walk.get(up - 1).to().claim(), links.subList(0, up).reversed(), links.subList(up, links.size()));
		});
	}

	private List<ShortestWalk.Step<Place>> on(Place place) {
		List<ShortestWalk.Step<Place>> steps = new ArrayList<>();
		if (!place.down()) {
			backward.getOrDefault(place.claim(), List.of()).forEach(link -> steps.add(new ShortestWalk.Step<>(link, new Place(link.other(place.claim()), false))));
		}
		forward.getOrDefault(place.claim(), List.of()).forEach(link -> steps.add(new ShortestWalk.Step<>(link, new Place(link.other(place.claim()), true))));
		return steps;
	}

	/** The same steps seen from where they lead. */
	private List<ShortestWalk.Step<Place>> back(Place place) {
		List<ShortestWalk.Step<Place>> steps = new ArrayList<>();
		if (place.down()) {
			for (Link link : backward.getOrDefault(place.claim(), List.of())) {
				steps.add(new ShortestWalk.Step<>(link, new Place(link.other(place.claim()), true)));
				steps.add(new ShortestWalk.Step<>(link, new Place(link.other(place.claim()), false)));
			}
		} else {
			forward.getOrDefault(place.claim(), List.of()).forEach(link -> steps.add(new ShortestWalk.Step<>(link, new Place(link.other(place.claim()), false))));
		}
		return steps;
	}
}
