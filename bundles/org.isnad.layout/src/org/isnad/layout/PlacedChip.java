// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * A chip in its place. Rectangles are in pixels of the block.
 *
 * @param span  the span it speaks for
 * @param level how many chips it stands on
 * @param body  the glyph and the word
 * @param marks the chips of the span's relations, beside the body, in the order of {@link ChipLabel#marks()}
 */
public record PlacedChip(LayoutSpan span, int level, Rect body, List<Rect> marks) {

	public PlacedChip {
		marks = List.copyOf(marks);
	}

	PlacedChip shift(int dy) {
		return new PlacedChip(span, level, body.shift(0, dy), marks.stream().map(mark -> mark.shift(0, dy)).toList());
	}
}
