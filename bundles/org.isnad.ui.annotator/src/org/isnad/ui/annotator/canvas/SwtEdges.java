// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.Arrays;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.layout.CharacterEdges;

/**
 * Where SWT sets the characters. Only {@link TextLayout#getLocation} for the first code unit of a character can be relied
 * on: {@code getBounds} answers with the union over bidi runs, with nothing for the second letter of a lam-alef, and on GTK
 * with nothing for right-to-left runs from the second line on; the trailing edge asked for in the middle of a character of
 * several code points lies in the next character; {@code getLevel} walks the runs anew for every character.
 */
final class SwtEdges implements CharacterEdges {

	private final TextLayout layout;
	private final String text;
	private final int width;
	private final boolean fromRight;
	private final int[] lineOffsets;

	SwtEdges(TextLayout layout, String text, int width, boolean fromRight) {
		this.layout = layout;
		this.lineOffsets = layout.getLineOffsets();
		this.text = text;
		this.width = width;
		this.fromRight = fromRight;
	}

	@Override
	public int begin(int character) {
		return physical(layout.getLocation(character, false).x);
	}

	@Override
	public int end(int character, int next) {
		int end = physical(layout.getLocation(character, true).x);
		return text.offsetByCodePoints(character, 1) < next ? farEnd(character, next, end) : end;
	}

	/**
	 * A character that no face has as one, such as a flag or a family without an emoji face, is drawn by several glyphs, and
	 * the trailing edge is that of the first. The rest is found by asking whose the columns after it are.
	 */
	private int farEnd(int character, int next, int from) {
		Point begin = layout.getLocation(character, false);
		int step = from < physical(begin.x) ? -1 : 1;
		Rectangle line = null;
		int end = from;
		while (isPart(step < 0 ? end - 1 : end, begin.y, character, next)) {
			line = line == null ? layout.getLineBounds(lineOf(character)) : line;
			if (step < 0 ? end <= line.x : end >= line.x + line.width) {
				break;
			}
			end += step;
		}
		return end;
	}

	/** SWT's own getLineIndex miscounts behind surrogate pairs. */
	private int lineOf(int character) {
		int found = Arrays.binarySearch(lineOffsets, character);
		return found >= 0 ? found : -found - 2;
	}

	private boolean isPart(int column, int y, int character, int next) {
		int offset = layout.getOffset(physical(column), y + 1, new int[1]);
		return offset >= character && offset < next;
	}

	/** From SWT's columns to those of the screen, and back. */
	private int physical(int x) {
		return fromRight ? width - x : x;
	}
}
