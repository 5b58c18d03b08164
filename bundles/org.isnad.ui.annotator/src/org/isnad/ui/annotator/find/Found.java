// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import java.util.List;

import org.isnad.layout.TextRange;

/**
 * What a search found.
 *
 * @param places   where, in order, without overlap
 * @param complete whether these are all; a search that took too long or met too much stops
 * @param trouble  why nothing could be looked for, in words for the user; null if it could
 */
public record Found(List<TextRange> places, boolean complete, String trouble) {

	/** Nothing was looked for. */
	public static final Found NOTHING = new Found(List.of(), true, null);

	public Found {
		places = List.copyOf(places);
	}

	static Found refused(String trouble) {
		return new Found(List.of(), false, trouble);
	}

	/** The index of the first place that begins at an offset or behind it, from the start again if there is none; -1 if empty. */
	public int nextFrom(int offset) {
		if (places.isEmpty()) {
			return -1;
		}
		int index = lowest(offset);
		return index == places.size() ? 0 : index;
	}

	/** The index of the last place that begins before an offset, from the end again if there is none; -1 if empty. */
	public int previousFrom(int offset) {
		return places.isEmpty() ? -1 : Math.floorMod(lowest(offset) - 1, places.size());
	}

	private int lowest(int offset) {
		int low = 0;
		int high = places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
