// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Widens the selection to the word, clause, sentence, paragraph or article around it, or goes back the way it came.
 */
public final class GrowHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		canvas.grow("org.isnad.ui.grow".equals(event.getCommand().getId())); //$NON-NLS-1$
	}
}
