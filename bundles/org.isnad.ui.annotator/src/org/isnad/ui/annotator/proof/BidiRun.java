// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.proof;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line whose letters stand side by side in one direction.
 *
 * @param begin  first code unit, in the text that was asked about
 * @param end    the unit after the last
 * @param level  its embedding level: odd runs from right to left, even from left to right
 * @param number its place in reading order among the runs of the line, from 1
 */
public record BidiRun(int begin, int end, int level, int number) {

	/** Whether its letters run from right to left. */
	public boolean isRightToLeft() {
		return (level & 1) == 1;
	}

	/**
	 * The runs of a part of a line in reading order.
	 *
	 * @param text        the paragraph
	 * @param rightToLeft its base direction
	 * @param lineBegin   where the line begins in it
	 * @param lineEnd     where the line ends: space there takes the level of the paragraph (rule L1)
	 * @param begin       where the part begins
	 * @param end         where it ends
	 */
	public static List<BidiRun> of(String text, boolean rightToLeft, int lineBegin, int lineEnd, int begin, int end) {
		int from = Math.max(begin, lineBegin);
		int to = Math.min(end, lineEnd);
		List<BidiRun> runs = new ArrayList<>();
		if (from >= to) {
			return runs;
		}
		int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
		Bidi line = new Bidi(text, direction).createLineBidi(lineBegin, lineEnd);
		while (from < to) {
			int level = line.getLevelAt(from - lineBegin);
			int runEnd = from + 1;
			while (runEnd < to && line.getLevelAt(runEnd - lineBegin) == level) {
				runEnd++;
			}
			runs.add(new BidiRun(from, runEnd, level, runs.size() + 1));
			from = runEnd;
		}
		return runs;
	}
}
