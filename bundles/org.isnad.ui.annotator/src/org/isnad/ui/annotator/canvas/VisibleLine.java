// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.isnad.layout.LineLayout;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;

/**
 * A visual line in the window.
 *
 * @param paragraph the layout of the block it belongs to
 * @param index     its place among the lines of the block
 * @param x         column of the canvas at which the text column begins
 * @param y         row of the canvas at which the block begins
 */
record VisibleLine(ParagraphLayout paragraph, int index, int x, int y) {

	TextBlock block() {
		return paragraph.block();
	}

	LineLayout layout() {
		return paragraph.lines().get(index);
	}

	/** The row of the canvas on which the letters stand. */
	int baseline() {
		return y + layout().baseline();
	}

	/** Offset in the document at which the line begins. */
	int begin() {
		return block().begin() + layout().line().begin();
	}

	/** Offset in the document after its last character. */
	int end() {
		return block().begin() + layout().line().end();
	}
}
