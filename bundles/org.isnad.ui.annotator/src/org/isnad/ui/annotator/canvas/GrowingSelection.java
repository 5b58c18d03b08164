// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Supplier;

import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;

/**
 * Grows the selection to what is around it and shrinks it again exactly the way it came. What was grown from is forgotten as soon as
 * something else is selected.
 */
final class GrowingSelection {

	private record Selected(Set<Object> keys, int anchor, Caret caret) {
	}

	private final ArticleState state;
	private final Supplier<TextSteps> steps;
	private final Deque<Selected> way = new ArrayDeque<>();
	private Selected reached;

	GrowingSelection(ArticleState state, Supplier<TextSteps> steps) {
		this.state = state;
		this.steps = steps;
	}

	void forget() {
		way.clear();
	}

	void step(boolean wider) {
		Selected now = now();
		if (!now.equals(reached)) {
			way.clear();
		}
		if (wider) {
			grow(now);
		} else {
			shrink();
		}
		reached = now();
	}

	private Selected now() {
		return new Selected(state.selected(), state.anchor(), state.caretPlace());
	}

	/** From an annotation to its words, from words to what is around them. */
	private void grow(Selected now) {
		TextRange goal = now.keys().isEmpty() ? steps.get().around(state.range()) : words(now.keys());
		if (!goal.equals(state.range())) {
			way.push(now);
			state.selectText(goal.begin(), new Caret(goal.end(), true));
		}
	}

	private TextRange words(Set<Object> keys) {
		int begin = Integer.MAX_VALUE;
		int end = 0;
		for (Object key : keys) {
			SceneSpan span = state.scene().span(key);
			begin = Math.min(begin, span.begin());
			end = Math.max(end, span.end());
		}
		return new TextRange(begin, end);
	}

	private void shrink() {
		if (!way.isEmpty()) {
			Selected before = way.pop();
			if (before.keys().isEmpty()) {
				state.selectText(before.anchor(), before.caret());
			} else {
				state.select(before.keys());
			}
		} else if (!state.range().isEmpty()) {
			TextRange goal = steps.get().within(state.range());
			state.selectText(goal.begin(), new Caret(goal.end(), !goal.isEmpty()));
		}
	}
}
