// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;

/**
 * The order in which the annotations of an article are visited: by where they begin, the wider ones first.
 */
final class AnnotationWalk {

	private AnnotationWalk() {
	}

	/** The next or the previous annotation of a kind from the selection or, without one, from the caret, round the end; null if there is none. */
	static SceneSpan from(ArticleState state, boolean forward, Predicate<SceneSpan> wanted) {
		List<SceneSpan> spans = forward ? state.scene().spans() : state.scene().spans().reversed();
		int from;
		if (!state.selected().isEmpty()) {
			from = spans.indexOf(state.scene().span(state.selected().iterator().next())) + 1;
		} else {
			from = 0;
			while (from < spans.size() && (forward ? spans.get(from).begin() < state.caret() : spans.get(from).begin() >= state.caret())) {
				from++;
			}
		}
		for (int i = 0; i < spans.size(); i++) {
			SceneSpan span = spans.get((from + i) % spans.size());
			if (wanted.test(span)) {
				return span;
			}
		}
		return null;
	}

	/**
	 * The selected annotations with the next of the same layer after the last one, or the one before it; going back over what is
	 * selected already takes it out again. Unchanged where there is none; without a selection, what {@link #from} finds.
	 */
	static List<Object> extended(ArticleState state, boolean forward) {
		List<Object> keys = new ArrayList<>(state.selected());
		if (keys.isEmpty()) {
			SceneSpan first = from(state, forward, any -> true);
			return first == null ? List.of() : List.of(first.key());
		}
		SceneSpan last = state.scene().span(keys.getLast());
		List<SceneSpan> spans = state.scene().spans();
		int step = forward ? 1 : -1;
		for (int i = spans.indexOf(last) + step; i >= 0 && i < spans.size(); i += step) {
			if (alike(last, spans.get(i), false)) {
				Object next = spans.get(i).key();
				if (keys.size() > 1 && keys.get(keys.size() - 2) == next) {
					keys.removeLast();
				} else if (!state.isSelected(next)) {
					keys.add(next);
				}
				return keys;
			}
		}
		return keys;
	}

	/**
	 * The annotations that are like the one that was selected last: of its layer, or of its type too. Of all layers where none was.
	 * Where words are selected, those that lie in them.
	 */
	static List<Object> alike(ArticleState state, boolean type) {
		Object key = state.selected().isEmpty() ? state.lastSelected() : state.selected().iterator().next();
		SceneSpan pattern = key == null ? null : state.scene().span(key);
		TextRange words = state.range();
		return state.scene().spans().stream().filter(span -> pattern == null ? span.standing() != Standing.SUGGESTED : alike(pattern, span, type))
				.filter(span -> words.isEmpty() || words.begin() <= span.begin() && span.end() <= words.end()).map(SceneSpan::key).toList();
	}

	private static boolean alike(SceneSpan one, SceneSpan other, boolean type) {
		return one.form() == other.form() && one.tone() == other.tone() && one.standing() == other.standing()
				&& (!type || one.word().equals(other.word()) && one.glyph() == other.glyph());
	}
}
