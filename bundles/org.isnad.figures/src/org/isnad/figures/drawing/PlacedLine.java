// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.util.List;

import org.isnad.figures.text.GlyphRun;
import org.isnad.layout.LineLayout;

/**
 * A visual line in its place.
 *
 * @param layout      the line, in rows of its block
 * @param glyphs      its letters
 * @param rightToLeft the direction of the document
 * @param x           where the text column begins
 * @param y           where the block begins; may be negative if only its last lines are shown
 */
public record PlacedLine(LineLayout layout, List<GlyphRun> glyphs, boolean rightToLeft, int x, int y) {

	int baseline() {
		return y + layout.baseline();
	}
}
