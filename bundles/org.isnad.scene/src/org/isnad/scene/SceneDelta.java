// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two scenes of one text.
 *
 * @param removed the spans of the earlier scene that are gone or look different
 * @param added   those of the later scene that are new or look different
 * @param arcs    whether the links differ
 */
public record SceneDelta(List<SceneSpan> removed, List<SceneSpan> added, boolean arcs) {

	public SceneDelta {
		removed = List.copyOf(removed);
		added = List.copyOf(added);
	}

	/** Compares two scenes. What they have in common is mostly at their begin and at their end. */
	static SceneDelta between(Scene before, Scene now) {
		List<SceneSpan> old = before.spans();
		List<SceneSpan> fresh = now.spans();
		if (old.isEmpty()) {
			return new SceneDelta(List.of(), fresh, !before.arcs().equals(now.arcs()));
		}
		int common = Math.min(old.size(), fresh.size());
		int head = 0;
		while (head < common && same(old.get(head), fresh.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < common - head && same(old.get(old.size() - 1 - tail), fresh.get(fresh.size() - 1 - tail))) {
			tail++;
		}
		Map<Object, SceneSpan> added = new IdentityHashMap<>();
		fresh.subList(head, fresh.size() - tail).forEach(span -> added.put(span.key(), span));
		List<SceneSpan> removed = new ArrayList<>();
		for (SceneSpan span : old.subList(head, old.size() - tail)) {
			SceneSpan present = added.get(span.key());
			if (present != null && same(span, present)) {
				added.remove(span.key());
			} else {
				removed.add(span);
			}
		}
		return new SceneDelta(removed, added.values().stream().sorted(Scene.ORDER).toList(), !before.arcs().equals(now.arcs()));
	}

	private static boolean same(SceneSpan one, SceneSpan other) {
		return one == other || one.equals(other);
	}
}
