// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.Scheme;
import org.isnad.model.Element;
import org.isnad.scene.ElementLook;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Copies the selected words as they stand in the text, or with their annotations in numbered brackets.
 */
public final class CopyHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		boolean annotated = event.getCommand().getId().endsWith("Annotated"); //$NON-NLS-1$
		if (!(annotated ? canvas.copyAnnotated(CopyHandler::name) : canvas.copy())) {
			Jobs.inform(Messages.Copy_nothing);
		}
	}

	private static String name(Object key) {
		if (!(key instanceof Element element) || Workspace.corpus().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		Scheme scheme = Workspace.corpus().get().scheme();
		String layer = ElementLook.layer(element);
		String type = ElementLook.type(element, scheme);
		return layer.equals(type) ? layer : layer + ": " + type; //$NON-NLS-1$
	}
}
