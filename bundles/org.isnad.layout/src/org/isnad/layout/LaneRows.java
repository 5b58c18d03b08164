// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.BitSet;

/**
 * The rows of the lanes over one line. A lane with a pill keeps its neighbours further away, since a pill is higher than the
 * distance of two lanes.
 */
final class LaneRows {

	static final LaneRows NONE = new LaneRows(0, new BitSet(), null);

	/** From the upper edge down to each lane; lane 0 is the lowest. */
	private final int[] rows;
	private final int height;

	LaneRows(int count, BitSet withPill, LayoutStyle style) {
		rows = new int[count];
		int y = 0;
		for (int lane = count - 1; lane >= 0; lane--) {
			boolean pill = withPill.get(lane);
			boolean pillAbove = withPill.get(lane + 1);
			if (lane == count - 1) {
				y = pill ? style.chipHeight() / 2 + 2 : 5;
			} else {
				y += pill && pillAbove ? style.chipHeight() + 3 : pill || pillAbove ? style.chipHeight() / 2 + 7 : style.lanePitch();
			}
			rows[lane] = y;
		}
		height = count == 0 ? 0 : y + style.lanePitch();
	}

	int row(int lane) {
		return rows[lane];
	}

	int height() {
		return height;
	}
}
