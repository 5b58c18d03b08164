// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * What one visual line shows of one fragment of a span.
 *
 * @param span     the span
 * @param fragment the fragment's place among the span's, from 0
 * @param line     the line's place in its block, from 0
 * @param begin    offset in the document
 * @param end      offset in the document
 * @param runs     the rectangles' stretches from left to right, one a visual run; runs that touch are one
 * @param begins   whether the fragment begins here, and does not only go on from the line above
 * @param ends     whether the fragment ends here
 * @param depth    depth of a bracket, from 0; -1 if the line is too dense to draw it
 */
public record Piece(LayoutSpan span, int fragment, int line, int begin, int end, List<Extent> runs, boolean begins,
		boolean ends, int depth) {

	public Piece {
		runs = List.copyOf(runs);
	}

	/** From the leftmost to the rightmost edge. */
	public Extent extent() {
		return new Extent(runs.getFirst().left(), runs.getLast().right());
	}

	Piece withEnd(boolean nowEnds) {
		return new Piece(span, fragment, line, begin, end, runs, begins, nowEnds, depth);
	}

	Piece withDepth(int newDepth) {
		return new Piece(span, fragment, line, begin, end, runs, begins, ends, newDepth);
	}
}
