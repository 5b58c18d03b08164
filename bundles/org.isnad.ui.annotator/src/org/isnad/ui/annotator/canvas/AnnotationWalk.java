// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import org.isnad.scene.SceneSpan;

/**
 * The order in which the annotations of an article are visited: by where they begin, the wider ones first.
 */
final class AnnotationWalk {

	private AnnotationWalk() {
	}

	/** The next or the previous annotation from the selection or, without one, from the caret; null if there is none. */
	static SceneSpan from(ArticleState state, boolean forward) {
		List<SceneSpan> spans = state.scene().spans();
		if (spans.isEmpty()) {
			return null;
		}
		if (!state.selected().isEmpty()) {
			int at = spans.indexOf(state.scene().span(state.selected().iterator().next()));
			return spans.get(Math.floorMod(at + (forward ? 1 : -1), spans.size()));
		}
		if (forward) {
			return spans.stream().filter(span -> span.begin() >= state.caret()).findFirst().orElse(spans.getFirst());
		}
		return spans.reversed().stream().filter(span -> span.begin() < state.caret()).findFirst().orElse(spans.getLast());
	}
}
