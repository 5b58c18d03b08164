// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Hangs the attribution of the selected element under another one.
 */
public final class NestHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		pane.link().nest(elements(pane, event));
	}
}
