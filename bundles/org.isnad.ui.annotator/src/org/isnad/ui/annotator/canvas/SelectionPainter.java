// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.Piece;
import org.isnad.layout.Rect;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;
import org.isnad.ui.look.Palette;

/**
 * Paints selected text, the caret, and the handles at the ends of a selected annotation.
 */
final class SelectionPainter {

	private static final int HANDLE = 9;

	private final GC gc;
	private final ArticleState state;
	private final ArticleLayout layout;

	SelectionPainter(GC gc, ArticleState state, ArticleLayout layout) {
		this.gc = gc;
		this.state = state;
		this.layout = layout;
	}

	/** The ground of selected text, and of a span whose edge is being dragged. */
	void paintGround(VisibleLine line) {
		TextRange range = state.range();
		if (!range.isEmpty()) {
			ground(line, range);
		}
		if (state.preview() != null) {
			state.preview().fragments().forEach(fragment -> ground(line, fragment));
		}
	}

	private void ground(VisibleLine line, TextRange range) {
		LayoutStyle style = layout.style();
		gc.setBackground(Palette.color(Token.SELECTION_FILL));
		for (Extent extent : line.extents(layout, range)) {
			gc.fillRectangle(line.x() + extent.left(), line.baseline() - style.tintRise() - 1, extent.width(),
					style.tintRise() + style.tintSink() + 2);
		}
	}

	/** The caret, if it stands in one of the lines that are seen. */
	void paintCaret(Viewport viewport, List<VisibleLine> lines) {
		Caret caret = state.caretPlace();
		if (lines.isEmpty() || caret.offset() < lines.getFirst().begin() || caret.offset() > lines.getLast().end()) {
			return;
		}
		CaretPlace place = new CaretPlace(viewport);
		VisibleLine line = place.line(caret);
		LayoutStyle style = layout.style();
		gc.setBackground(Palette.color(Token.SELECTION));
		gc.fillRectangle(Math.min(place.x(line, caret), line.x() + layout.width() + 1), line.baseline() - style.tintRise() - 1, 2,
				style.tintRise() + style.tintSink() + 2);
	}

	void paintHandles(Viewport viewport, VisibleLine line) {
		if (state.selected().size() != 1 || state.preview() != null) {
			return;
		}
		for (Piece piece : line.layout().pieces()) {
			SceneSpan span = state.scene().span(piece.span().key());
			if (span != null && state.isSelected(span.key()) && span.standing() != Standing.SUGGESTED) {
				for (boolean begin : new boolean[] { true, false }) {
					Rect handle = handle(viewport, line, piece, begin);
					if (handle != null) {
						paintHandle(line, handle);
					}
				}
			}
		}
	}

	private void paintHandle(VisibleLine line, Rect handle) {
		int x = handle.x() + HANDLE / 2;
		gc.setForeground(Palette.color(Token.SELECTION));
		gc.setLineAttributes(new LineAttributes(1.75f));
		gc.drawLine(x, line.baseline() - layout.style().tintRise() - 3, x, line.baseline() + layout.style().tintSink() + 2);
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRoundRectangle(handle.x(), handle.y(), HANDLE, HANDLE, 3, 3);
		gc.setLineAttributes(new LineAttributes(1.5f));
		gc.drawRoundRectangle(handle.x(), handle.y(), HANDLE, HANDLE, 3, 3);
		gc.setLineAttributes(new LineAttributes(1));
	}

	/** Where the handle of a span's begin or end stands in the canvas, or null if that end is not in this piece. */
	static Rect handle(Viewport viewport, VisibleLine line, Piece piece, boolean begin) {
		boolean here = begin ? piece.begins() && piece.fragment() == 0
				: piece.ends() && piece.fragment() == piece.span().fragments().size() - 1;
		if (!here) {
			return null;
		}
		LayoutStyle style = viewport.layout().style();
		int x = edge(viewport, line, piece, begin);
		int y = begin ? line.baseline() - style.tintRise() - HANDLE : line.baseline() + style.tintSink();
		return new Rect(x - HANDLE / 2, y, HANDLE, HANDLE);
	}

	/** Where the span parts from the character beside it, or from the edge of the line. */
	private static int edge(Viewport viewport, VisibleLine line, Piece piece, boolean begin) {
		if (begin ? piece.begin() > line.begin() : piece.end() < line.end()) {
			return new CaretPlace(viewport).x(line, begin ? new Caret(piece.begin(), true) : new Caret(piece.end(), false));
		}
		boolean right = line.paragraph().direction().isRightToLeft() == begin;
		return line.x() + (right ? piece.extent().right() : piece.extent().left());
	}
}
