// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The characters of one visual line in the order in which they are seen, from left to right (Unicode Standard Annex 9, rules L1
 * and L2), and the places a caret can stand at between them. Offsets are those of the block.
 */
final class VisualOrder {

	/**
	 * A place for a caret.
	 *
	 * @param offset   where it stands in the text
	 * @param upstream whether it clings to the character before the offset, not to the one behind it: where the direction of
	 *                 the text changes the two are seen in different places
	 */
	record Caret(int offset, boolean upstream) {
	}

	private record Cell(int begin, int end, boolean rightToLeft) {

		Caret left() {
			return rightToLeft ? new Caret(end, true) : new Caret(begin, false);
		}

		Caret right() {
			return rightToLeft ? new Caret(begin, false) : new Caret(end, true);
		}
	}

	private final List<Cell> cells = new ArrayList<>();
	private final int lineBegin;

	/**
	 * @param block       the text of the block
	 * @param rightToLeft its base direction
	 * @param begin       where the line begins
	 * @param end         where it ends; the space at which it breaks is left out
	 */
	VisualOrder(String block, boolean rightToLeft, int begin, int end) {
		lineBegin = begin;
		int last = end;
		while (end < block.length() && last > begin && Character.isWhitespace(block.charAt(last - 1))) {
			last--;
		}
		if (last == begin) {
			return;
		}
		Bidi bidi = new Bidi(block, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT).createLineBidi(begin, end);
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(block.substring(begin, last));
		List<Cell> logical = new ArrayList<>();
		List<Byte> levels = new ArrayList<>();
		int from = characters.first();
		for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
			int level = bidi.getLevelAt(from);
			logical.add(new Cell(begin + from, begin + to, level % 2 == 1));
			levels.add((byte) level);
		}
		Cell[] seen = logical.toArray(Cell[]::new);
		byte[] order = new byte[seen.length];
		for (int i = 0; i < order.length; i++) {
			order[i] = levels.get(i);
		}
		Bidi.reorderVisually(order, 0, seen, 0, seen.length);
		cells.addAll(List.of(seen));
	}

	/** The place to the left of a caret, or null if it stands at the left edge of the line. */
	Caret leftOf(Caret caret) {
		int gap = gap(caret);
		return gap == 0 ? null : settled(cells.get(gap - 1).left());
	}

	/** The place to the right of a caret, or null if it stands at the right edge of the line. */
	Caret rightOf(Caret caret) {
		int gap = gap(caret);
		return gap == cells.size() ? null : settled(cells.get(gap).right());
	}

	/** The leftmost place. */
	Caret leftEdge() {
		return cells.isEmpty() ? new Caret(lineBegin, false) : settled(cells.getFirst().left());
	}

	/** The rightmost place. */
	Caret rightEdge() {
		return cells.isEmpty() ? new Caret(lineBegin, false) : settled(cells.getLast().right());
	}

	/** Whether the character a caret clings to runs from right to left. */
	boolean rightToLeft(Caret caret) {
		Cell cell = cell(caret);
		return cell != null && cell.rightToLeft();
	}

	/** How many characters are seen to the left of a caret. */
	int gap(Caret caret) {
		Cell cell = cell(caret);
		if (cell == null) {
			return 0;
		}
		boolean atEnd = cell.end() <= caret.offset();
		return cells.indexOf(cell) + (cell.rightToLeft() == atEnd ? 0 : 1);
	}

	private Cell cell(Caret caret) {
		Cell before = null;
		for (Cell cell : cells) {
			boolean holds = cell.begin() <= caret.offset() && caret.offset() < cell.end();
			if (holds && !caret.upstream()) {
				return cell;
			}
			if (cell.end() <= caret.offset() && (before == null || cell.end() > before.end())) {
				before = cell;
			}
		}
		return before != null || cells.isEmpty() ? before : cells.stream().filter(cell -> cell.begin() == lineBegin).findFirst().orElse(cells.getFirst());
	}

	/** Clings to the character behind it wherever that looks the same. */
	private Caret settled(Caret caret) {
		Caret downstream = new Caret(caret.offset(), false);
		boolean held = cells.stream().anyMatch(cell -> cell.begin() == caret.offset());
		return held && gap(downstream) == gap(caret) ? downstream : caret;
	}
}
