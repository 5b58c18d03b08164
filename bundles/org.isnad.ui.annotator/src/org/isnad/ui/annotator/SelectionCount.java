// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.function.Consumer;

import org.isnad.core.DocumentText;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.CanvasListener;
import org.isnad.ui.text.Isolation;

/**
 * Counts the words and characters of what is selected, a moment after the selection has come to rest. A character is a code
 * point, so that a vowelled letter counts for its marks as corpora count them.
 */
final class SelectionCount implements CanvasListener {

	private static final int PAUSE = 120;

	private final AnnotationCanvas canvas;
	private final Consumer<String> told;
	private final Runnable count = this::count;

	/** @param told is told the count in words, or null while nothing is selected */
	SelectionCount(AnnotationCanvas canvas, Consumer<String> told) {
		this.canvas = canvas;
		this.told = told;
	}

	@Override
	public void selectionChanged() {
		canvas.getDisplay().timerExec(PAUSE, count);
	}

	private void count() {
		if (!canvas.isDisposed()) {
			String words = selected();
			told.accept(words.isEmpty() ? null : said(words));
		}
	}

	private String selected() {
		String text = canvas.scene().text();
		TextRange range = canvas.selectedRange();
		if (!range.isEmpty()) {
			return text.substring(range.begin(), range.end());
		}
		StringBuilder words = new StringBuilder();
		for (Object key : canvas.selectedKeys()) {
			SceneSpan span = canvas.scene().span(key);
			for (TextRange fragment : span == null ? List.<TextRange>of() : span.fragments()) {
				words.append(words.isEmpty() ? "" : " ").append(text, fragment.begin(), fragment.end()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return words.toString();
	}

	static String said(String selected) {
		return Isolation.message(Messages.Bar_selected, new DocumentText(selected, "ar").wordCount(), //$NON-NLS-1$
				selected.codePointCount(0, selected.length()));
	}
}
