// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;

import org.isnad.layout.Piece;
import org.isnad.layout.Rect;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;

/**
 * Moves one edge of an annotation. Shows where the span would lie and tells of it once, when it is finished.
 */
final class EdgeDrag {

	private static final int REACH = 5;

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final SceneSpan span;
	private final boolean begin;

	private EdgeDrag(AnnotationCanvas canvas, ArticleState state, SceneSpan span, boolean begin) {
		this.canvas = canvas;
		this.state = state;
		this.span = span;
		this.begin = begin;
	}

	/** The drag that begins at a point, or null if no handle is there. */
	static EdgeDrag at(AnnotationCanvas canvas, ArticleState state, int x, int y) {
		if (state.selected().size() != 1) {
			return null;
		}
		for (VisibleLine line : canvas.viewport().lines()) {
			for (Piece piece : line.layout().pieces()) {
				SceneSpan span = state.scene().span(piece.span().key());
				if (span != null && state.isSelected(span.key()) && span.standing() != Standing.SUGGESTED) {
					for (boolean begin : new boolean[] { true, false }) {
						Rect handle = SelectionPainter.handle(canvas.viewport(), line, piece, begin);
						if (handle != null && around(handle).contains(x, y)) {
							return new EdgeDrag(canvas, state, span, begin);
						}
					}
				}
			}
		}
		return null;
	}

	private static Rect around(Rect handle) {
		return new Rect(handle.x() - REACH, handle.y() - REACH, handle.width() + 2 * REACH + 1, handle.height() + 2 * REACH + 1);
	}

	void to(int offset, boolean characters) {
		List<TextRange> fragments = moved(span.fragments(), begin, edge(offset, characters));
		state.preview(new ArticleState.Preview(span.key(), fragments));
	}

	private int edge(int offset, boolean characters) {
		TextRange word = canvas.steps().at(offset, characters ? TextSteps.Unit.CHARACTER : TextSteps.Unit.WORD);
		if (word.isEmpty() || characters) {
			return offset;
		}
		// the nearer end of the word under the mouse
		return offset - word.begin() < word.end() - offset ? word.begin() : word.end();
	}

	/** The fragments with their first begin or last end moved; the edge stays inside its own fragment's other end. */
	static List<TextRange> moved(List<TextRange> fragments, boolean begin, int offset) {
		List<TextRange> result = new ArrayList<>(fragments);
		if (begin) {
			while (result.size() > 1 && result.getFirst().end() <= offset) {
				result.removeFirst();
			}
			TextRange first = result.removeFirst();
			result.addFirst(new TextRange(Math.min(offset, first.end() - 1), first.end()));
		} else {
			while (result.size() > 1 && result.getLast().begin() >= offset) {
				result.removeLast();
			}
			TextRange last = result.removeLast();
			result.addLast(new TextRange(last.begin(), Math.max(offset, last.begin() + 1)));
		}
		return List.copyOf(result);
	}

	/** Leaves the span as it was. */
	void cancel() {
		state.preview(null);
	}

	void finish() {
		ArticleState.Preview preview = state.preview();
		state.preview(null);
		if (preview != null && !preview.fragments().equals(span.fragments())) {
			canvas.dragged(preview.key(), preview.fragments());
		}
	}
}
