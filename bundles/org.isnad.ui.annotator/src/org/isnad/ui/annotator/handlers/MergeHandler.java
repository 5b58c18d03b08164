// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.MergeElements;
import org.isnad.core.edit.MergeElements.Gap;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Makes one annotation of the selected ones, or of the one that was selected last and the selected words; says what was lost.
 */
public final class MergeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		Span words = pane.selectedText();
		SpanElement last = words == null ? null : Places.lastElement(canvas);
		List<SpanElement> parts = last != null ? List.of(last)
				: pane.selectedElements().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList();
		Gap gap = event.getCommand().getId().endsWith("Whole") ? Gap.TAKE : Gap.LEAVE; //$NON-NLS-1$
		Workspace.execute(new MergeElements(parts, words, gap)).ifPresent(done -> {
			canvas.select(List.of(done.kept()));
			Jobs.inform(MergeReport.of(done));
		});
	}
}
