// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the level parts of the arcs over one line their lanes: the shortest takes the lowest, so that arcs enclose each
 * other and cross as little as they can.
 */
public final class ArcLaneAllocator {

	/** The distance that two arcs keep in one lane. */
	static final int GAP = 6;

	private ArcLaneAllocator() {
	}

	/**
	 * @param arcs what each arc covers of the line
	 * @return the lane of each, 0 for the lowest and {@link LayoutStyle#ARC_LANES} for one that has none, in the order of the
	 *         argument
	 */
	public static int[] lanes(List<Extent> arcs) {
		Shelves shelves = new Shelves();
		int[] lanes = new int[arcs.size()];
		IntStream.range(0, arcs.size()).boxed()
				.sorted(Comparator.comparingInt((Integer i) -> arcs.get(i).width())
						.thenComparingInt(i -> arcs.get(i).left()).thenComparingInt(i -> i))
				.forEach(i -> lanes[i] = shelves.place(arcs.get(i), GAP, LayoutStyle.ARC_LANES));
		return lanes;
	}
}
