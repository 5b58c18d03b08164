// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.Aspect;

/**
 * Goes to and fro between working in an article and reading it alone, or laying its bidi runs open.
 */
public final class ModeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		Aspect aspect = canvas.aspect();
		if ("org.isnad.ui.annotator.proof".equals(event.getCommand().getId())) { //$NON-NLS-1$
			aspect.setProof(!aspect.isProof());
		} else {
			aspect.setReading(!aspect.isReading());
		}
		canvas.setFocus();
	}
}
