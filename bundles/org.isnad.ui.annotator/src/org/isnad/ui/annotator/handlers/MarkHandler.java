// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Together;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.LastAction;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Marks the selected words, those of the selected annotations, or the word at the caret as claim, source, cue or anchor, as the command
 * says. What is marked so already is selected instead.
 */
public final class MarkHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		List<Span> places = Places.toMark(pane);
		if (places.isEmpty()) {
			Jobs.inform(Messages.Mark_noWords);
			return;
		}
		Marking marking = Marking.of(event);
		List<Edit> marks = places.stream().map(place -> marking.edit(pane.documentId(), place)).toList();
		Workspace.execute(marks.size() == 1 ? marks.getFirst() : new Together(marks.getFirst().label(), marks)).ifPresentOrElse(done -> {
			List<SpanElement> created = marks.stream().flatMap(mark -> MarkedElement.of(mark).stream()).toList();
			canvas.select(created);
			LastAction.marked(created.getFirst());
		}, () -> canvas.select(places.stream().map(place -> marking.already(pane.documentId(), place)).flatMap(Optional::stream).toList()));
		canvas.setFocus();
	}
}
