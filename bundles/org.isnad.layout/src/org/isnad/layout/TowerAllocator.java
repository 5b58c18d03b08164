// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives nested and crossing brackets of one line their depths: the shortest lies highest, directly under the text, and each
 * other takes the first depth at which it crosses nothing. Brackets that only touch may share a depth.
 */
public final class TowerAllocator {

	private TowerAllocator() {
	}

	/**
	 * @param brackets what each bracket covers
	 * @param limit    how many depths there are
	 * @return the depth of each, 0 for the highest and {@code limit} for one that has none, in the order of the argument;
	 *         equal brackets stand in that order as well
	 */
	public static int[] depths(List<Extent> brackets, int limit) {
		Shelves shelves = new Shelves();
		int[] depths = new int[brackets.size()];
		IntStream.range(0, brackets.size()).boxed()
				.sorted(Comparator.comparingInt((Integer i) -> brackets.get(i).width()).thenComparingInt(i -> i))
				.forEach(i -> depths[i] = shelves.place(brackets.get(i), -1, limit));
		return depths;
	}
}
