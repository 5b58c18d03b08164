// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;

/**
 * Where the caret goes for a key. Left and right mean what they look like, through Latin words and numbers too. A selection
 * grows in the order of the text instead: towards the side on which a line goes on, one character or word with each key, so
 * that it never jumps where the direction changes.
 */
final class CaretMotion {

	/** A word is never longer; a step stops there in a text that has no words. */
	private static final int LONGEST = 1000;

	private final ArticleState state;
	private final Viewport viewport;
	private final TextSteps steps;
	private final CaretPlace place;
	private int column = -1;

	CaretMotion(ArticleState state, Viewport viewport, TextSteps steps) {
		this.state = state;
		this.viewport = viewport;
		this.steps = steps;
		this.place = new CaretPlace(viewport);
	}

	/** The new place of the caret, or null if the key does not move it. */
	Caret target(int key, boolean ctrl, boolean extend, int pageHeight) {
		int keep = column;
		column = -1;
		int caret = state.caret();
		return switch (key) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> sideways(key == SWT.ARROW_LEFT, ctrl, extend);
		case SWT.ARROW_DOWN -> ctrl ? before(steps.next(caret, Unit.SENTENCE)) : vertical(keep, 1, 0);
		case SWT.ARROW_UP -> ctrl ? before(steps.previous(caret, Unit.SENTENCE)) : vertical(keep, -1, 0);
		case SWT.PAGE_DOWN -> vertical(keep, 1, pageHeight);
		case SWT.PAGE_UP -> vertical(keep, -1, pageHeight);
		case SWT.HOME -> before(ctrl ? 0 : place.line(state.caretPlace()).begin());
		case SWT.END -> ctrl ? before(state.scene().text().length()) : endOfLine(place.line(state.caretPlace()));
		default -> null;
		};
	}

	private static Caret before(int offset) {
		return new Caret(offset, false);
	}

	private Caret sideways(boolean left, boolean word, boolean extend) {
		boolean onwards = left == state.scene().direction().isRightToLeft();
		TextRange range = state.range();
		if (extend) {
			Unit unit = word ? Unit.WORD : Unit.CHARACTER;
			int goal = onwards ? steps.next(state.caret(), unit) : steps.previous(state.caret(), unit);
			return new Caret(goal, goal > state.anchor());
		}
		if (!range.isEmpty() && !word) {
			return onwards ? new Caret(range.end(), true) : before(range.begin());
		}
		Caret caret = step(state.caretPlace(), left);
		for (int i = 0; word && i < LONGEST && !stopsAt(caret.offset()); i++) {
			Caret next = step(caret, left);
			if (next.equals(caret)) {
				break;
			}
			caret = next;
		}
		return caret;
	}

	private boolean stopsAt(int offset) {
		TextRange word = steps.at(offset, Unit.WORD);
		return word.begin() == offset && (!word.isEmpty() || viewport.blocks().at(offset).length() == 0);
	}

	/** One character to the left or right as it is seen; over the edge of a line to the next or the previous one. */
	private Caret step(Caret caret, boolean left) {
		VisibleLine line = place.line(caret);
		int begin = line.block().begin();
		VisualOrder order = place.order(line);
		Caret here = new Caret(caret.offset() - begin, caret.upstream());
		Caret there = left ? order.leftOf(here) : order.rightOf(here);
		if (there != null) {
			return new Caret(begin + there.offset(), there.upstream());
		}
		VisibleLine goal = left == line.paragraph().direction().isRightToLeft() ? lineAfter(line) : lineBefore(line);
		if (goal == null) {
			return caret;
		}
		Caret edge = left ? place.order(goal).rightEdge() : place.order(goal).leftEdge();
		return new Caret(goal.block().begin() + edge.offset(), edge.upstream());
	}

	private VisibleLine lineAfter(VisibleLine line) {
		if (line.index() + 1 < line.paragraph().lines().size()) {
			return viewport.lineOf(line.end());
		}
		int next = line.block().index() + 1;
		return next < viewport.blocks().size() ? viewport.lineOf(viewport.blocks().get(next).begin()) : null;
	}

	private VisibleLine lineBefore(VisibleLine line) {
		if (line.index() > 0) {
			return viewport.lineOf(line.begin() - 1);
		}
		int previous = line.block().index() - 1;
		return previous < 0 ? null : viewport.lineOf(viewport.blocks().get(previous).end());
	}

	private Caret endOfLine(VisibleLine line) {
		boolean wraps = line.index() + 1 < line.paragraph().lines().size();
		TextRange shown = new TextRange(line.begin(), line.end());
		return new Caret(wraps ? steps.trim(shown).end() : line.end(), true);
	}

	private Caret vertical(int keep, int sign, int distance) {
		VisibleLine line = place.line(state.caretPlace());
		int x = keep >= 0 ? keep : place.x(line, state.caretPlace());
		VisibleLine goal = distance == 0 ? sign > 0 ? lineAfter(line) : lineBefore(line)
				: viewport.lineAt(line.baseline() + sign * distance);
		column = x;
		if (goal == null) {
			return sign > 0 ? endOfLine(line) : before(line.begin());
		}
		return place.nearest(goal, viewport.offsetAt(x, goal), x);
	}
}
