// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.isnad.layout.Extent;
import org.isnad.layout.LineLayout;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextRange;

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

	/** Where the part of a range that stands in this line is seen, relative to the column: one stretch a visual run. */
	List<Extent> extents(ArticleLayout layout, TextRange range) {
		TextRange part = range.intersect(new TextRange(begin(), end()));
		if (part.isEmpty()) {
			return List.of();
		}
		SwtShapedText shaped = layout.shaped(block().index());
		return shaped.runs(part.begin() - block().begin(), part.end() - block().begin()).stream()
				.map(run -> shaped.extent(run.begin(), run.end())).toList();
	}
}
