// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.ConvertLayer;
import org.isnad.core.edit.MarkLike;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.LastAction;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Does the last thing again: to the selected annotations what was done to others, or marks words like the last annotation.
 */
public final class RepeatHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		List<EObject> elements = pane.selectedElements();
		if (!elements.isEmpty() && LastAction.deed() != null) {
			Workspace.execute(LastAction.deed().of(elements)).ifPresent(done -> {
				if (done instanceof ConvertLayer convert) {
					canvas.select(convert.results());
				}
			});
			return;
		}
		SpanElement pattern = LastAction.pattern();
		List<Span> places = Places.toMark(pane);
		if (pattern == null || places.isEmpty()) {
			Jobs.inform(pattern == null ? Messages.Repeat_nothing : Messages.Mark_noWords);
			return;
		}
		Workspace.execute(new MarkLike(pane.documentId(), places.getFirst(), pattern)).ifPresent(done -> {
			canvas.select(List.of(done.created()));
			LastAction.marked(done.created());
		});
	}
}
