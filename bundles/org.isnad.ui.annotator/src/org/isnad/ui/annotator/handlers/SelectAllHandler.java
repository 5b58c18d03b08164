// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.Jobs;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.text.Isolation;

/**
 * Selects all annotations of the layer, or with the tag, of the one that was selected last: in the selected words, else in the article.
 */
public final class SelectAllHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		int selected = canvas.selectAlike("org.isnad.ui.selectTag".equals(event.getCommand().getId())); //$NON-NLS-1$
		Jobs.inform(selected == 0 ? Messages.Select_none : Isolation.message(Messages.Select_count, selected));
	}
}
