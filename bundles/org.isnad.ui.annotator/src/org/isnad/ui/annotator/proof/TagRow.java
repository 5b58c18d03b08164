// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.proof;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Places labels in one row above a line: each as near as can be to where it belongs, none on another.
 */
public final class TagRow {

	private TagRow() {
	}

	/**
	 * The left edges of labels.
	 *
	 * @param wished where each would like to have its left edge
	 * @param widths their widths
	 * @param left   the left edge of the row
	 * @param right  its right edge; labels that do not fit into the row all go beyond the left one
	 * @param gap    the least distance between two
	 */
	public static int[] place(int[] wished, int[] widths, int left, int right, int gap) {
		Integer[] order = new Integer[wished.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt(i -> wished[i] + widths[i] / 2));
		int[] placed = new int[wished.length];
		int free = left;
		for (int i : order) {
			placed[i] = Math.max(wished[i], free);
			free = placed[i] + widths[i] + gap;
		}
		int limit = right;
		for (int k = order.length - 1; k >= 0; k--) {
			int i = order[k];
			placed[i] = Math.min(placed[i], limit - widths[i]);
			limit = placed[i] - gap;
		}
		return placed;
	}
}
