// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Selections;
import org.isnad.ui.annotator.AnnotationEditor;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * A command on the article in front.
 */
abstract class ArticleHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof AnnotationEditor editor) {
			run(editor, editor.getAdapter(AnnotationCanvas.class), event);
		}
		return null;
	}

	/** Does what the command says. */
	protected abstract void run(AnnotationEditor editor, AnnotationCanvas canvas, ExecutionEvent event);

	/** What is selected in the part in front: a list of elements, or the article itself. */
	protected static List<EObject> elements(AnnotationEditor editor, ExecutionEvent event) {
		List<EObject> ofPart = Selections.elements(HandlerUtil.getCurrentSelection(event), EObject.class);
		return ofPart.isEmpty() ? editor.selectedElements() : ofPart;
	}
}
