// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits spans into pieces: visual line by visual line, and in a line run by run, since the stretch of a range across bidi
 * runs is not one stretch. A span visits only the lines in which it stands.
 */
final class PieceSplitter {

	/** Gaps up to this are rounding between two runs that touch. */
	private static final int TOUCH = 1;
	/** Width of what stands for characters that have no room, such as a zero-width space. */
	private static final int SLIVER = 3;

	private final TextBlock block;
	private final ShapedText shaped;
	private final int width;
	private final List<List<Piece>> ofLines = new ArrayList<>();

	PieceSplitter(TextBlock block, ShapedText shaped, int width) {
		this.block = block;
		this.shaped = shaped;
		this.width = width;
		shaped.lines().forEach(line -> ofLines.add(new ArrayList<>()));
	}

	/** The pieces of each line, in the order of the spans. */
	List<List<Piece>> pieces(List<LayoutSpan> spans) {
		for (LayoutSpan span : spans) {
			for (int i = 0; i < span.fragments().size(); i++) {
				TextRange here = span.fragments().get(i).intersect(block.range());
				if (!here.isEmpty()) {
					split(span, i, here);
				}
			}
		}
		return ofLines;
	}

	private void split(LayoutSpan span, int index, TextRange here) {
		TextRange fragment = span.fragments().get(index);
		TextRange inBlock = here.shift(-block.begin());
		int last = shaped.lineAt(inBlock.end() - 1);
		int firstSeen = -1;
		int lastSeen = -1;
		for (int i = shaped.lineAt(inBlock.begin()); i <= last; i++) {
			VisualLine line = shaped.lines().get(i);
			TextRange part = inBlock.intersect(new TextRange(line.begin(), line.end()));
			List<Extent> runs = runs(part);
			if (!runs.isEmpty()) {
				// its begin may be a space that hangs over the end of the line before: what is seen counts
				boolean begins = firstSeen < 0 && here.begin() == fragment.begin();
				firstSeen = firstSeen < 0 ? i : firstSeen;
				lastSeen = i;
				add(i, new Piece(span, index, i, part.begin() + block.begin(), part.end() + block.begin(), runs, begins, false, 0));
			}
		}
		boolean ends = here.end() == fragment.end();
		if (lastSeen >= 0) {
			List<Piece> ofLine = ofLines.get(lastSeen);
			ofLine.add(ofLine.removeLast().withEnd(ends));
		} else if (here.begin() == fragment.begin()) {
			int line = shaped.lineAt(inBlock.begin());
			int left = Math.clamp(shaped.caretX(line, inBlock.begin()) - SLIVER / 2, 0, Math.max(0, width - SLIVER));
			add(line, new Piece(span, index, line, here.begin(), here.end(), List.of(new Extent(left, left + SLIVER)), true, ends, 0));
		}
	}

	private void add(int line, Piece piece) {
		ofLines.get(line).add(piece);
	}

	private List<Extent> runs(TextRange part) {
		List<Extent> extents = new ArrayList<>();
		for (TextRange run : shaped.runs(part.begin(), part.end())) {
			Extent extent = shaped.extent(Math.max(run.begin(), part.begin()), run.end());
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
