// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * A block of text laid out: the text's lines and where everything on, above and below them lies, in pixels of the block.
 *
 * @param block     the block
 * @param direction the base direction
 * @param width     the width of the column
 * @param height    the height of the block with the space before its paragraph
 * @param lines     the lines from top to bottom
 * @param hits      what lies at a point, apart from plain text
 */
public record ParagraphLayout(TextBlock block, Direction direction, int width, int height, List<LineLayout> lines,
		HitMap hits) {

	public ParagraphLayout {
		lines = List.copyOf(lines);
	}

	/** The line at a row; rows above and below the block mean its first and its last line. */
	public int lineAt(int y) {
		int index = 0;
		while (index + 1 < lines.size() && lines.get(index + 1).top() <= y) {
			index++;
		}
		return index;
	}
}
