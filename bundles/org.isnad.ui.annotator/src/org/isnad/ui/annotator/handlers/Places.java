// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Comparator;
import java.util.List;

import org.isnad.layout.TextRange;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * What a command on words works on.
 */
final class Places {

	private Places() {
	}

	/** The selected words, else those of the selected annotations, else the word at the caret; none where there is none. */
	static List<Span> toMark(ArticlePane pane) {
		Span words = pane.selectedText();
		List<Span> ofElements = pane.selectedElements().stream().filter(SpanElement.class::isInstance)
				.map(element -> ((SpanElement) element).getSpan()).distinct().toList();
		if (words != null || !ofElements.isEmpty()) {
			return words != null ? List.of(words) : ofElements;
		}
		TextRange word = pane.canvas().steps().wordAt(pane.canvas().selectedRange().begin());
		return word.isEmpty() ? List.of() : List.of(Span.of(word.begin(), word.end()));
	}

	/** The annotation to work on beside the selected words or the caret: the one that was selected last, or null. */
	static SpanElement lastElement(AnnotationCanvas canvas) {
		return canvas.lastSelected() instanceof SpanElement last && last.eContainer() != null ? last : null;
	}

	/** The annotator's own annotation around an offset: the one that was selected last, else the shortest; null if there is none. */
	static SpanElement around(AnnotationCanvas canvas, int offset) {
		SpanElement last = lastElement(canvas);
		if (last != null && last.getSpan().begin() < offset && offset < last.getSpan().end()) {
			return last;
		}
		return canvas.scene().spans().stream().filter(span -> span.begin() < offset && offset < span.end() && span.standing() != Standing.SUGGESTED)
				.min(Comparator.comparingInt(span -> span.end() - span.begin())).map(SceneSpan::key).filter(SpanElement.class::isInstance)
				.map(SpanElement.class::cast).orElse(null);
	}
}
