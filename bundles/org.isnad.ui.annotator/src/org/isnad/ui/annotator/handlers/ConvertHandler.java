// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.model.SpanElement;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.TagMenu;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Offers the other layers for the selected annotations and makes them ones of the layer that is chosen.
 */
public final class ConvertHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		TagMenu.openLayers(canvas, elements(pane, event).stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList());
	}
}
