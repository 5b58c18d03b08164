// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.isnad.ui.look.Fonts;

/**
 * Where the parts of the canvas stand from left to right: ruler, text column, numbers. The same for both directions of
 * writing, and the same in an interface that runs from right to left.
 *
 * @param x     left edge of the text column
 * @param width its width
 */
record Column(int x, int width) {

	/** Width of the overview ruler at the left edge. */
	static final int RULER = 16;
	/** Width of the paragraph numbers at the right of the text. */
	static final int GUTTER = Fonts.scaled(44);
	private static final int PAD = 16;
	private static final int WIDEST = 760;
	private static final int WIDEST_READING = 1040;
	private static final int NARROWEST = 120;

	/** The column in a canvas of a width: at most 760 px at 100 % zoom, more for reading alone, in the middle of what is left. */
	static Column in(int canvasWidth, double zoom, boolean reading) {
		int room = canvasWidth - RULER - PAD - GUTTER;
		int width = Math.max(NARROWEST, Math.min(room, (int) Math.round((reading ? WIDEST_READING : WIDEST) * Math.max(1, zoom))));
		return new Column(RULER + PAD + Math.max(0, (room - width) / 2), width);
	}

	int right() {
		return x + width;
	}
}
