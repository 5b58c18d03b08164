// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shortest walk over links from one state to another, searched from both ends at once and always on where less lies open: in a large net of links the two meet after
 * few steps, and where one end leads nowhere the search is over as soon as that is known. For one use.
 *
 * @param <S> a state, such as a claim, with an equality of its own
 */
final class ShortestWalk<S> {
	/** Where a link leads. */
	record Step<S>(Link link, S to) {
	}

	/** The steps from a state, or those to it from the states before. */
	@FunctionalInterface
	interface Steps<S> {
		Collection<Step<S>> of(S state);
	}

	/** One end of the search: what was reached from it and by which step, and what of it lies open at the same distance. */
	private static final class Side<S> {
		private final Map<S, Step<S>> reached = new HashMap<>();
		private final Map<S, Integer> depths = new HashMap<>();
		private final Steps<S> steps;
		private List<S> open;
		private int depth;

		Side(Collection<S> starts, Steps<S> steps) {
			this.steps = steps;
			this.open = new ArrayList<>(starts);
			starts.forEach(start -> {
				reached.put(start, new Step<>(null, null));
				depths.put(start, 0);
			});
		}

		/** Goes one step on from everything that is open; of the states at which both sides are now, one with the shortest way, or null. */
		S advance(Side<S> other) {
			S meeting = null;
			depth++;
			List<S> next = new ArrayList<>();
			for (S state : open) {
				for (Step<S> step : steps.of(state)) {
					if (reached.putIfAbsent(step.to(), new Step<>(step.link(), state)) == null) {
						depths.put(step.to(), depth);
						next.add(step.to());
						if (other.reached.containsKey(step.to()) && (meeting == null || other.depths.get(step.to()) < other.depths.get(meeting))) {
							meeting = step.to();
						}
					}
				}
			}
			open = next;
			return meeting;
		}
	}

	private final Side<S> here;
	private final Side<S> there;

	/**
	 * @param forward  the steps from a state
	 * @param backward the steps that lead to a state, each with the state it comes from
	 */
	ShortestWalk(S start, Collection<S> goals, Steps<S> forward, Steps<S> backward) {
		here = new Side<>(List.of(start), forward);
		there = new Side<>(goals, backward);
	}

	/** The steps of the walk in order, each with the state it leads to; none where there is no walk. Not for a start that is a goal. */
	Optional<List<Step<S>>> find() {
		S meeting = null;
		while (meeting == null && !here.open.isEmpty() && !there.open.isEmpty()) {
			meeting = here.open.size() <= there.open.size() ? here.advance(there) : there.advance(here);
		}
		return Optional.ofNullable(meeting).map(this::walk);
	}

	private List<Step<S>> walk(S meeting) {
		List<Step<S>> before = new ArrayList<>();
		S at = meeting;
		for (Step<S> step = here.reached.get(at); step.link() != null; step = here.reached.get(at)) {
			before.add(new Step<>(step.link(), at));
			at = step.to();
		}
		List<Step<S>> walk = new ArrayList<>(before.reversed());
		at = meeting;
		for (Step<S> step = there.reached.get(at); step.link() != null; step = there.reached.get(at)) {
			walk.add(new Step<>(step.link(), step.to()));
			at = step.to();
		}
		return walk;
	}
}
