// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

/**
 * Lays out in idle moments what the next page of a scroll would bring into sight, one block at a time and only when nothing else
 * is waiting, so that the frame of a scroll has only to be painted. UI thread only.
 */
final class LookAhead {

	/** So many blocks after each paint at most: no more are kept than a few windows hold, and one must not push out another. */
	private static final int MOST = 60;

	private final AnnotationCanvas canvas;
	private final Viewport viewport;
	private boolean waiting;
	private int left;

	LookAhead(AnnotationCanvas canvas, Viewport viewport) {
		this.canvas = canvas;
		this.viewport = viewport;
	}

	/** Begins when there is time, after a paint. */
	void begin() {
		left = MOST;
		if (!waiting) {
			waiting = true;
			// not in the turn of the event loop that painted: first the frame goes to the screen and what the user did meanwhile is heard
			canvas.getDisplay().asyncExec(this::later);
		}
	}

	private void later() {
		waiting = left-- > 0 && !canvas.isDisposed();
		if (waiting) {
			canvas.getDisplay().asyncExec(this::step);
		}
	}

	private void step() {
		waiting = !canvas.isDisposed() && canvas.isVisible() && viewport.layOutOneMore();
		if (waiting) {
			canvas.scroll().updateBar();
			later();
		}
	}
}
