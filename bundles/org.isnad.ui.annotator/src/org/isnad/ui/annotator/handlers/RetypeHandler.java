// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.Jobs;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.TagMenu;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Offers the tags that name the type of the selected annotation.
 */
public final class RetypeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		pane.selectedElements().stream().findFirst().ifPresentOrElse(
				element -> TagMenu.open(canvas.getShell(), canvas.besideSelection(), element),
				() -> Jobs.inform(Messages.Mark_noAnnotation));
	}
}
