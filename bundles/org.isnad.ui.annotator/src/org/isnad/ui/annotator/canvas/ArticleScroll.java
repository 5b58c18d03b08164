// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.isnad.scene.SceneSpan;

/**
 * Moves the window over the article and keeps the scroll bar in line.
 */
final class ArticleScroll {

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final Viewport viewport;

	ArticleScroll(AnnotationCanvas canvas, ArticleState state, Viewport viewport) {
		this.canvas = canvas;
		this.state = state;
		this.viewport = viewport;
		canvas.getVerticalBar().addListener(SWT.Selection, event -> byBar());
	}

	/** Moves down by so many rows; answers whether there was room to. */
	boolean by(int rows) {
		boolean moved = viewport.scrollTo(viewport.scrollTop() + rows);
		if (moved) {
			changed();
		}
		return moved;
	}

	/** Scrolls an offset into sight. */
	void reveal(int offset) {
		viewport.reveal(offset);
		changed();
	}

	/** Scrolls an annotation into sight. */
	void reveal(Object key) {
		SceneSpan span = state.scene().span(key);
		if (span != null) {
			reveal(span.begin());
		}
	}

	/** Brings an offset to the upper third of the window. */
	void toUpperThird(int offset) {
		viewport.bring(offset, canvas.getClientArea().height / 3);
		changed();
	}

	private void byBar() {
		canvas.hideHover();
		viewport.scrollTo(canvas.getVerticalBar().getSelection());
		canvas.redraw();
	}

	/** Shows what the window is over now. */
	void changed() {
		updateBar();
		canvas.redraw();
	}

	/** Brings the scroll bar in line; called after a paint as well, since that may have made heights exact. */
	void updateBar() {
		ScrollBar bar = canvas.getVerticalBar();
		int height = Math.max(1, canvas.getClientArea().height);
		int total = (int) Math.min(Integer.MAX_VALUE, Math.max(viewport.total(), height));
		int top = (int) viewport.scrollTop();
		if (bar.getSelection() != top || bar.getMaximum() != total || bar.getThumb() != height) {
			int band = viewport.layout().style().band();
			bar.setValues(top, 0, total, height, band, Math.max(1, height - 2 * band));
		}
	}
}
