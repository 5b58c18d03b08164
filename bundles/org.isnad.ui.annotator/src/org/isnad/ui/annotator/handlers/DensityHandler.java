// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.AnnotationEditor;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Shows the chips of all annotations of the article, or those of the selected ones alone.
 */
public final class DensityHandler extends ArticleHandler {

	@Override
	protected void run(AnnotationEditor editor, AnnotationCanvas canvas, ExecutionEvent event) {
		canvas.setCompact(!canvas.isCompact());
	}
}
