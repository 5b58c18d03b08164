// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.isnad.layout.Extent;
import org.isnad.layout.ShapedText;
import org.isnad.layout.TextBlock;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;

/**
 * Where a caret is seen: its line and its column.
 */
final class CaretPlace {

	private final Viewport viewport;

	CaretPlace(Viewport viewport) {
		this.viewport = viewport;
	}

	/** The line a caret stands in. */
	VisibleLine line(Caret caret) {
		return viewport.lineOf(clings(caret) ? caret.offset() - 1 : caret.offset());
	}

	/** Whether there is a character before the caret in its block for it to cling to. */
	private boolean clings(Caret caret) {
		TextBlock block = viewport.blocks().at(caret.offset());
		return caret.upstream() && caret.offset() > block.begin() && caret.offset() <= block.end();
	}

	/** The column of the canvas at which a caret stands in its line. */
	int x(VisibleLine line, Caret caret) {
		// behind a line end that closes the text there is no line: the caret stands at the end of the last one
		int offset = Math.min(caret.offset(), line.end());
		if (!clings(caret) || offset <= line.begin()) {
			return viewport.caretX(line, offset);
		}
		ShapedText shaped = viewport.layout().shaped(line.block().index());
		int in = offset - line.block().begin();
		Extent extent = shaped.extent(shaped.runs(in - 1, in).getFirst().begin(), in);
		boolean left = order(line).rightToLeft(new Caret(in, true));
		return line.x() + (left ? extent.left() : extent.right());
	}

	/** The characters of a line as they are seen. */
	VisualOrder order(VisibleLine line) {
		TextBlock block = line.block();
		return new VisualOrder(viewport.text(block), line.paragraph().direction().isRightToLeft(), line.layout().line().begin(),
				line.layout().line().end());
	}

	/** The caret at an offset that is seen nearest to a column of the line. */
	Caret nearest(VisibleLine line, int offset, int x) {
		Caret down = new Caret(offset, false);
		Caret up = new Caret(offset, true);
		if (offset <= line.begin()) {
			return down;
		}
		boolean wraps = offset == line.end() && line.index() + 1 < line.paragraph().lines().size();
		return wraps || Math.abs(x(line, up) - x) < Math.abs(x(line, down) - x) ? up : down;
	}
}
