// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.GoToPrompt;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Opens the line in which words of the article can be looked for, goes on to their next place, or asks for a place.
 */
public final class FindHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		switch (event.getCommand().getId()) {
		case "org.isnad.ui.annotator.findNext" -> pane.findNext(true); //$NON-NLS-1$
		case "org.isnad.ui.annotator.findPrevious" -> pane.findNext(false); //$NON-NLS-1$
		case "org.isnad.ui.annotator.goTo" -> GoToPrompt.open(canvas); //$NON-NLS-1$
		default -> pane.showFind();
		}
	}
}
