// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.isnad.agreement.UnitizingStudy.Unit;

/** Which units of two raters overlap. */
final class Overlaps {
	private Overlaps() {
	}

	/** For each unit on the left the indices of the units on the right that overlap it and have its label. */
	static int[][] of(List<Unit> left, List<Unit> right) {
		Integer[] order = new Integer[right.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt(i -> right.get(i).span().begin()));
		int[] begins = Arrays.stream(order).mapToInt(i -> right.get(i).span().begin()).toArray();
		int[] ends = Arrays.stream(order).mapToInt(i -> right.get(i).span().end()).toArray();
		int longest = right.stream().mapToInt(unit -> unit.span().end() - unit.span().begin()).max().orElse(0);
		int[][] overlaps = new int[left.size()][];
		for (int i = 0; i < overlaps.length; i++) {
			Unit unit = left.get(i);
			int from = firstNotBefore(begins, unit.span().begin() - longest);
			int to = firstNotBefore(begins, unit.span().end());
			overlaps[i] = IntStream.range(from, Math.max(from, to)).filter(j -> ends[j] > unit.span().begin()).map(j -> order[j])
					.filter(j -> right.get(j).span().overlaps(unit.span()) && Objects.equals(right.get(j).label(), unit.label())).toArray();
		}
		return overlaps;
	}

	private static int firstNotBefore(int[] sorted, int value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
