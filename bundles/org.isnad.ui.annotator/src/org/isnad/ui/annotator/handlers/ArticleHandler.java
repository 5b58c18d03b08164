// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Selections;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * A command on the article in front.
 */
abstract class ArticleHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticlePane pane = editor == null ? null : editor.getAdapter(ArticlePane.class);
		if (pane != null) {
			run(pane, pane.canvas(), event);
		}
		return null;
	}

	/** Does what the command says. */
	protected abstract void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event);

	/** What is selected in the part in front: a list of elements, or the article itself. */
	protected static List<EObject> elements(ArticlePane pane, ExecutionEvent event) {
		List<EObject> ofPart = Selections.elements(HandlerUtil.getCurrentSelection(event), EObject.class);
		return ofPart.isEmpty() ? pane.selectedElements() : ofPart;
	}
}
