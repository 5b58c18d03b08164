// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;

/**
 * Where the caret goes for a key. Left and right mean what they look like: in a right-to-left article the left arrow goes on
 * in the text.
 */
final class CaretMotion {

	private final ArticleState state;
	private final Viewport viewport;
	private final TextSteps steps;
	private int column = -1;

	CaretMotion(ArticleState state, Viewport viewport, TextSteps steps) {
		this.state = state;
		this.viewport = viewport;
		this.steps = steps;
	}

	/** The new offset of the caret, or -1 if the key does not move it. */
	int target(int key, boolean ctrl, int pageHeight) {
		int keep = column;
		column = -1;
		int caret = state.caret();
		boolean forwardIsLeft = state.scene().direction().isRightToLeft();
		switch (key) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT:
			Unit unit = ctrl ? Unit.WORD : Unit.CHARACTER;
			return (key == SWT.ARROW_LEFT) == forwardIsLeft ? steps.next(caret, unit) : steps.previous(caret, unit);
		case SWT.ARROW_UP, SWT.ARROW_DOWN:
			if (ctrl) {
				return key == SWT.ARROW_DOWN ? steps.next(caret, Unit.SENTENCE) : steps.previous(caret, Unit.SENTENCE);
			}
			return vertical(keep, key == SWT.ARROW_DOWN ? 1 : -1, 0);
		case SWT.PAGE_UP:
			return vertical(keep, -1, pageHeight);
		case SWT.PAGE_DOWN:
			return vertical(keep, 1, pageHeight);
		case SWT.HOME:
			return ctrl ? 0 : viewport.lineOf(caret).begin();
		case SWT.END:
			return ctrl ? state.scene().text().length() : endOfLine(viewport.lineOf(caret));
		default:
			return -1;
		}
	}

	private int endOfLine(VisibleLine line) {
		boolean last = line.index() == line.paragraph().lines().size() - 1;
		return last ? line.end() : steps.previous(line.end(), Unit.CHARACTER);
	}

	private int vertical(int keep, int sign, int distance) {
		VisibleLine line = viewport.lineOf(state.caret());
		int x = keep >= 0 ? keep : viewport.caretX(line, state.caret());
		int y = sign > 0 ? line.y() + line.layout().bottom() + viewport.layout().style().lineGap() + 1
				: line.y() + line.layout().top() - 2;
		int row = distance == 0 ? y : line.baseline() + sign * distance;
		VisibleLine goal = viewport.lineAt(row);
		if (distance == 0 && sign > 0 && goal.begin() == line.begin()) {
			goal = nextLine(line);
		}
		int offset = viewport.offsetAt(x, goal.baseline());
		column = x;
		return offset;
	}

	/** Where the line below is the first of a block, space before its paragraph lies between. */
	private VisibleLine nextLine(VisibleLine line) {
		int next = line.block().index() + 1;
		boolean lastOfBlock = line.index() == line.paragraph().lines().size() - 1;
		return lastOfBlock && next < viewport.blocks().size() ? viewport.lineOf(viewport.blocks().get(next).begin()) : line;
	}
}
