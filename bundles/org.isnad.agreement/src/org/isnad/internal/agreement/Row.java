// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Fragment;

/**
 * The units of one rater in the order of the text, fragment by fragment, as plain numbers: a text may have a million of them.
 *
 * @param begins where each begins, ascending
 * @param ends   where each ends; no unit overlaps the next
 * @param labels the index of each one's label
 */
record Row(int[] begins, int[] ends, int[] labels) {
	/** The row, or null if units overlap. */
	static Row of(List<Unit> units, ToIntFunction<Unit> label) {
		int size = 0;
		for (Unit unit : units) {
			size += unit.span().fragments().size();
		}
		long[] order = new long[size];
		int[] begins = new int[size];
		int[] ends = new int[size];
		int[] labels = new int[size];
		int i = 0;
		for (Unit unit : units) {
			int own = label.applyAsInt(unit);
			for (Fragment fragment : unit.span().fragments()) {
				order[i] = (long) fragment.begin() << Integer.SIZE | i;
				begins[i] = fragment.begin();
				ends[i] = fragment.end();
				labels[i++] = own;
			}
		}
		Arrays.sort(order);
		Row row = new Row(new int[size], new int[size], new int[size]);
		for (int k = 0; k < size; k++) {
			int from = (int) order[k];
			row.begins[k] = begins[from];
			row.ends[k] = ends[from];
			row.labels[k] = labels[from];
			if (k > 0 && row.begins[k] < row.ends[k - 1]) {
				return null;
			}
		}
		return row;
	}

	int size() {
		return begins.length;
	}
}
