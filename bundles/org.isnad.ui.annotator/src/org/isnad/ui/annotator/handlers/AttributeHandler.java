// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Joins the selected source, cue and claim, or asks for the end that is wanting.
 */
public final class AttributeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		pane.link().attribute(elements(pane, event));
	}
}
