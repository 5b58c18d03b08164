// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Metrics of an imaginary face in which each character is as wide as every other; marks without a letter and what cannot be
 * seen have no width, and the alef of a lam-alef shares the room of the lam. Bidi is real.
 */
final class GridMetrics implements TextMetrics {

	static final int CELL = 10;
	/** How often an edge was asked for. */
	int asked;

	@Override
	public ShapedText shape(String given, Direction direction, int width) {
		String text = DisplayText.of(given);
		TreeSet<Integer> characters = characters(text);
		List<VisualLine> lines = lines(text, characters, Math.max(1, width / CELL));
		Grid grid = new Grid(text, direction.isRightToLeft(), width, lines, characters);
		return new CharacterText(text, direction, width, lines, grid);
	}

	private static TreeSet<Integer> characters(String text) {
		BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
		boundaries.setText(text);
		TreeSet<Integer> characters = new TreeSet<>();
		for (int at = boundaries.first(); at != BreakIterator.DONE; at = boundaries.next()) {
			characters.add(at);
		}
		return characters;
	}

	private static List<VisualLine> lines(String text, TreeSet<Integer> characters, int perLine) {
		List<VisualLine> lines = new ArrayList<>();
		int begin = 0;
		while (text.length() - begin > perLine) {
			int end = text.lastIndexOf(' ', begin + perLine) + 1;
			if (end <= begin || !characters.contains(end)) {
				end = characters.floor(begin + perLine);
				end = end > begin ? end : characters.higher(begin);
			}
			lines.add(new VisualLine(begin, end, 20, 10));
			begin = end;
		}
		lines.add(new VisualLine(begin, text.length(), 20, 10));
		return lines;
	}

	@Override
	public int labelWidth(String word) {
		return word.length() * 6;
	}

	private final class Grid implements CharacterEdges {

		private final String text;
		private final Bidi bidi;
		private final int[] lefts;
		private final boolean[] seen;

		Grid(String text, boolean rtl, int width, List<VisualLine> lines, TreeSet<Integer> characters) {
			this.text = text;
			this.bidi = new Bidi(text, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
			this.lefts = new int[text.length()];
			this.seen = new boolean[text.length()];
			lines.forEach(line -> place(line, rtl, width, characters));
		}

		private void place(VisualLine line, boolean rtl, int width, TreeSet<Integer> characters) {
			int end = line.end();
			while (end < text.length() && end > line.begin() && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			Integer[] order = characters.subSet(line.begin(), end).toArray(Integer[]::new);
			byte[] levels = new byte[order.length];
			int room = 0;
			for (int i = 0; i < order.length; i++) {
				levels[i] = (byte) bidi.getLevelAt(order[i]);
				seen[order[i]] = isSeen(order[i]);
				room += seen[order[i]] ? CELL : 0;
			}
			if (order.length > 0) {
				Bidi.reorderVisually(levels, 0, order, 0, order.length);
			}
			int x = rtl ? width - room : 0;
			for (int at : order) {
				lefts[at] = x;
				x += seen[at] ? CELL : 0;
			}
		}

		private boolean isSeen(int at) {
			boolean alefOfALigature = at > 0 && text.charAt(at) == '\u0627' && text.charAt(at - 1) == '\u0644';
			int type = Character.getType(text.codePointAt(at));
			return !alefOfALigature && type != Character.UNASSIGNED && type != Character.FORMAT && type != Character.NON_SPACING_MARK;
		}

		@Override
		public int begin(int character) {
			asked++;
			return lefts[character] + (isRightToLeft(character) && seen[character] ? CELL : 0);
		}

		@Override
		public int end(int character, int next) {
			asked++;
			return lefts[character] + (isRightToLeft(character) || !seen[character] ? 0 : CELL);
		}

		private boolean isRightToLeft(int character) {
			return bidi.getLevelAt(character) % 2 == 1;
		}
	}
}
