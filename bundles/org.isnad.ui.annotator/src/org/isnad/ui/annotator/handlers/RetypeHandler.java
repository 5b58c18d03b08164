// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.TagMenu;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Offers the tags of the selected annotations, first those that name their type.
 */
public final class RetypeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		TagMenu.open(canvas.getShell(), canvas.besideSelection(), pane.selectedElements());
	}
}
