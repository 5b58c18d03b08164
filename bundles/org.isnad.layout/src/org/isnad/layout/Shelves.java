// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Levels above each other, each holding stretches that keep a distance.
 */
final class Shelves {

	private final List<List<Extent>> levels = new ArrayList<>();

	/** The first stretch on a level that comes nearer than {@code gap}, or null. */
	Extent obstacle(int level, Extent wanted, int gap) {
		if (level >= levels.size()) {
			return null;
		}
		for (Extent held : levels.get(level)) {
			if (wanted.left() < held.right() + gap && held.left() < wanted.right() + gap) {
				return held;
			}
		}
		return null;
	}

	/** The lowest level below {@code limit} on which the stretch keeps its distance; takes it. {@code limit} if there is none. */
	int place(Extent wanted, int gap, int limit) {
		int level = 0;
		while (level < limit && obstacle(level, wanted, gap) != null) {
			level++;
		}
		if (level < limit) {
			put(level, wanted);
		}
		return level;
	}

	void put(int level, Extent extent) {
		while (levels.size() <= level) {
			levels.add(new ArrayList<>());
		}
		levels.get(level).add(extent);
	}

	void replace(int level, Extent old, Extent by) {
		levels.get(level).set(levels.get(level).indexOf(old), by);
	}
}
