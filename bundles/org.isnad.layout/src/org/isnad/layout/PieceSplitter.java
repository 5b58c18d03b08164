// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits spans into pieces: visual line by visual line, and in a line run by run, since the stretch of a range across bidi
 * runs is not one stretch.
 */
final class PieceSplitter {

	/** Gaps up to this are rounding between two runs that touch. */
	private static final int TOUCH = 1;

	private final TextBlock block;
	private final ShapedText shaped;

	PieceSplitter(TextBlock block, ShapedText shaped) {
		this.block = block;
		this.shaped = shaped;
	}

	/** The pieces of one line, in the order of the spans. */
	List<Piece> pieces(int lineIndex, List<LayoutSpan> spans) {
		VisualLine line = shaped.lines().get(lineIndex);
		TextRange shown = new TextRange(line.begin(), line.end()).shift(block.begin());
		List<Piece> pieces = new ArrayList<>();
		for (LayoutSpan span : spans) {
			for (int i = 0; i < span.fragments().size(); i++) {
				TextRange fragment = span.fragments().get(i);
				TextRange part = fragment.intersect(shown);
				if (!part.isEmpty()) {
					List<Extent> runs = runs(part.shift(-block.begin()));
					if (!runs.isEmpty()) {
						pieces.add(new Piece(span, i, lineIndex, part.begin(), part.end(), runs,
								part.begin() == fragment.begin(), part.end() == fragment.end(), 0));
					}
				}
			}
		}
		return pieces;
	}

	private List<Extent> runs(TextRange part) {
		List<Extent> extents = new ArrayList<>();
		for (TextRange run : shaped.runs(part.begin(), part.end())) {
			Extent extent = shaped.extent(run.begin(), run.end());
			if (extent.width() > 0) {
				extents.add(extent);
			}
		}
		extents.sort(Comparator.comparingInt(Extent::left));
		List<Extent> joined = new ArrayList<>();
		for (Extent extent : extents) {
			if (!joined.isEmpty() && extent.left() - joined.getLast().right() <= TOUCH) {
				joined.add(joined.removeLast().union(extent));
			} else {
				joined.add(extent);
			}
		}
		return joined;
	}
}
