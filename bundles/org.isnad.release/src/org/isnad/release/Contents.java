// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;

/**
 * What goes into a release beside the annotations themselves.
 *
 * @param annotationsOnly whether the texts are left out: offsets, hashes and a few characters of context remain
 * @param negatives how many neutral pairs there are to be for the label that has the most of the other two, in percent of it: those that a person looked at count
 *        first, what lacks is sampled; 0 samples none
 * @param formats the ids of formats in which copies are written into {@code standoff}, in the order given
 */
public record Contents(boolean annotationsOnly, int negatives, List<String> formats) {
	/** With texts, one neutral pair for each of the largest other label, no copies. */
	public static final Contents DEFAULT = new Contents(false, 100, List.of());

	/** Keeps a copy of the list; refuses a negative number. */
	public Contents {
		if (negatives < 0) {
			throw new IllegalArgumentException(Integer.toString(negatives));
		}
		formats = formats.stream().distinct().toList();
	}
}
