// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Goes to the next or the previous annotation of the article.
 */
public final class WalkHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		canvas.walk("org.isnad.ui.next".equals(event.getCommand().getId())); //$NON-NLS-1$
	}
}
