// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.ArrayList;
import java.util.List;

import org.isnad.figures.FigureLayout.Laid;
import org.isnad.layout.LineLayout;
import org.isnad.layout.TextRange;

/**
 * What stands on one page or in one picture.
 *
 * @param strips the lines of the text
 * @param height its height in pixels
 * @param legend the row at which the legend begins, or -1
 */
record Sheet(List<Strip> strips, int height, int legend) {

	/**
	 * Lines of one block.
	 *
	 * @param block the block
	 * @param from  its first line that is shown
	 * @param to    the line after the last
	 * @param y     the row of the sheet at which the block begins, also where its first lines are not shown
	 * @param opens whether the number of the paragraph stands beside the first line
	 */
	record Strip(Laid block, int from, int to, int y, boolean opens) {

		/** The row under the last line. */
		int bottom() {
			return y + end(block, to);
		}
	}

	static final int MARGIN = 10;

	Sheet {
		strips = List.copyOf(strips);
	}

	/** Where a line begins; the first together with the space above the paragraph. */
	private static int begin(Laid block, int line) {
		return line == 0 ? 0 : block.layout().lines().get(line).top();
	}

	private static int end(Laid block, int to) {
		return to == block.layout().lines().size() ? block.layout().height() : begin(block, to);
	}

	/** Fills sheets with lines, each no higher than some rows, but with one line at least. */
	static final class Filler {

		private final int highest;
		private final List<Sheet> sheets = new ArrayList<>();
		private List<Strip> strips = new ArrayList<>();
		private int row = MARGIN;
		private int paragraph = -1;

		Filler(int highest) {
			this.highest = highest;
		}

		void add(Laid block, int first, int end) {
			int from = first;
			while (from < end) {
				int to = from + 1;
				while (to < end && row + end(block, to + 1) - begin(block, from) <= highest - MARGIN) {
					to++;
				}
				int height = end(block, to) - begin(block, from);
				if (row + height > highest - MARGIN && !strips.isEmpty()) {
					close(-1);
					continue;
				}
				int number = block.layout().block().paragraph();
				boolean opens = number != paragraph && block.layout().block().length() > 0;
				strips.add(new Strip(block, from, to, row - begin(block, from), opens));
				paragraph = number;
				row += height;
				from = to;
			}
		}

		private void close(int legend) {
			sheets.add(new Sheet(strips, row + MARGIN, legend));
			strips = new ArrayList<>();
			row = MARGIN;
			paragraph = -1;
		}

		/** The sheets, the last with room for a legend of some rows. */
		List<Sheet> finish(int legendHeight) {
			int legend = -1;
			if (legendHeight > 0) {
				legend = row;
				row += legendHeight;
			}
			close(legend);
			return List.copyOf(sheets);
		}
	}

	/** The lines of a block that hold a stretch of it, from and to; all for null. */
	static int[] lines(Laid block, TextRange part) {
		List<LineLayout> lines = block.layout().lines();
		if (part == null) {
			return new int[] { 0, lines.size() };
		}
		return new int[] { block.text().lineAt(part.begin()), block.text().lineAt(Math.max(part.begin(), part.end() - 1)) + 1 };
	}
}
