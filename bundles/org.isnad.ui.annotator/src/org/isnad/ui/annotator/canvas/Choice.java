// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;

/**
 * An annotation that the user is asked to choose: the next click on one, or Enter, is the answer.
 */
final class Choice {

	private final AnnotationCanvas canvas;
	private Consumer<Object> answer;

	Choice(AnnotationCanvas canvas) {
		this.canvas = canvas;
	}

	void begin(Consumer<Object> newAnswer) {
		answer = newAnswer;
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
	}

	/** Ends it without an answer; answers whether there was one. */
	boolean cancel() {
		boolean was = answer != null;
		answer = null;
		canvas.setCursor(null);
		canvas.setPrompt(null);
		return was;
	}

	boolean isOpen() {
		return answer != null;
	}

	void take(Object key) {
		Consumer<Object> consumer = answer;
		cancel();
		consumer.accept(key);
	}
}
