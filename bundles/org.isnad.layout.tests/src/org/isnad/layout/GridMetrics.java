// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Metrics of an imaginary face in which each character is as wide as every other, combining marks apart. Bidi is real.
 */
final class GridMetrics implements TextMetrics {

	static final int CELL = 10;

	@Override
	public ShapedText shape(String text, Direction direction, int width) {
		return new GridText(text, direction, width);
	}

	@Override
	public int labelWidth(String word) {
		return word.length() * 6;
	}

	private static final class GridText implements ShapedText {

		private final String text;
		private final int width;
		private final boolean rtl;
		private final Bidi bidi;
		private final List<VisualLine> lines = new ArrayList<>();

		GridText(String text, Direction direction, int width) {
			this.text = text;
			this.width = width;
			this.rtl = direction.isRightToLeft();
			this.bidi = text.isEmpty() ? null : new Bidi(text, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
			int begin = 0;
			while (text.length() - begin > width / CELL) {
				int end = text.lastIndexOf(' ', begin + width / CELL) + 1;
				end = end > begin ? end : begin + width / CELL;
				lines.add(new VisualLine(begin, end, 20, 10));
				begin = end;
			}
			lines.add(new VisualLine(begin, text.length(), 20, 10));
		}

		@Override
		public List<VisualLine> lines() {
			return lines;
		}

		@Override
		public List<TextRange> runs(int begin, int end) {
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
			int from = characters.isBoundary(begin) ? begin : characters.preceding(begin);
			int to = characters.isBoundary(end) ? end : characters.following(end);
			List<TextRange> runs = new ArrayList<>();
			for (int i = from; i < to;) {
				int j = i;
				while (j < to && bidi.getLevelAt(j) == bidi.getLevelAt(i)) {
					j++;
				}
				runs.add(new TextRange(i, j));
				i = j;
			}
			return runs;
		}

		@Override
		public Extent extent(int begin, int end) {
			int left = Integer.MAX_VALUE;
			int right = Integer.MIN_VALUE;
			VisualLine line = lines.get(lineAt(begin));
			List<Integer> order = visualOrder(line);
			int origin = rtl ? width - order.size() * CELL : 0;
			for (int column = 0; column < order.size(); column++) {
				if (order.get(column) >= begin && order.get(column) < end) {
					left = Math.min(left, origin + column * CELL);
					right = Math.max(right, origin + (column + 1) * CELL);
				}
			}
			return left > right ? new Extent(0, 0) : new Extent(left, right);
		}

		private List<Integer> visualOrder(VisualLine line) {
			List<Integer> shown = new ArrayList<>();
			for (int i = line.begin(); i < line.end(); i++) {
				boolean mark = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
				// the space at which a line breaks takes no room
				if (!mark && !(i == line.end() - 1 && text.charAt(i) == ' ' && line.end() < text.length())) {
					shown.add(i);
				}
			}
			byte[] levels = new byte[shown.size()];
			for (int i = 0; i < levels.length; i++) {
				levels[i] = (byte) bidi.getLevelAt(shown.get(i));
			}
			Integer[] order = shown.toArray(Integer[]::new);
			Bidi.reorderVisually(levels, 0, order, 0, order.length);
			return List.of(order);
		}

		@Override
		public int offsetAt(int line, int x) {
			VisualLine shown = lines.get(line);
			List<Integer> order = visualOrder(shown);
			int origin = rtl ? width - order.size() * CELL : 0;
			int column = Math.clamp((x - origin) / CELL, 0, order.size() - 1);
			return order.get(column);
		}

		@Override
		public int caretX(int line, int offset) {
			Extent extent = extent(offset, offset + 1);
			return rtl ? extent.right() : extent.left();
		}
	}
}
