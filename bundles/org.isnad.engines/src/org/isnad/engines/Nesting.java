// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.arabic.TextRange;
import org.isnad.engines.attribution.FoundAttribution;

/**
 * Which attribution lies in the content of which. Contents are looked up by where they begin and by how far those before reach, so that the
 * time for one does not grow with the text.
 */
final class Nesting<T> {
	private final Function<T, FoundAttribution> found;
	private final List<T> byContent;
	/** How far the contents up to each index reach. */
	private final int[] reach;
	private final Map<T, Integer> order = new IdentityHashMap<>();
	private final Map<TextRange, T> firstWithContent = new HashMap<>();

	/** @param all in the order of their cues; each is the one object that it is */
	Nesting(List<T> all, Function<T, FoundAttribution> found) {
		this.found = found;
		for (T each : all) {
			order.put(each, order.size());
			firstWithContent.putIfAbsent(found.apply(each).content(), each);
		}
		byContent = new ArrayList<>(all);
		byContent.sort(Comparator.comparingInt(t -> found.apply(t).content().begin()));
		reach = new int[all.size()];
		for (int i = 0; i < reach.length; i++) {
			reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], found.apply(byContent.get(i)).content().end());
		}
	}

	/** The smallest one in whose content this one lies whole; or the one whose content it shares, for a second cue; or null. */
	T parentOf(T inner) {
		TextRange whole = found.apply(inner).whole();
		T parent = null;
		int earliest = Integer.MAX_VALUE;
		for (int i = lastBeginningAt(whole.begin()); i >= 0 && reach[i] >= whole.end(); i--) {
			T outer = byContent.get(i);
			if (outer != inner && found.apply(outer).content().covers(whole)) {
				earliest = Math.min(earliest, order.get(outer));
				parent = parent == null || isCloser(outer, parent) ? outer : parent;
			}
		}
		T second = firstWithContent.get(found.apply(inner).content());
		boolean sharing = second != inner && found.apply(second).cue().range().begin() < found.apply(inner).cue().range().begin();
		return sharing && order.get(second) < earliest ? second : parent;
	}

	private boolean isCloser(T one, T other) {
		int difference = found.apply(one).content().length() - found.apply(other).content().length();
		return difference < 0 || difference == 0 && order.get(one) < order.get(other);
	}

	/** The last index whose content begins at an offset or before it; negative if there is none. */
	private int lastBeginningAt(int offset) {
		int low = 0;
		int high = byContent.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (found.apply(byContent.get(middle)).content().begin() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}
}
