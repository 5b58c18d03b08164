// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.AddFragment;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.RemoveFragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Adds the selected words to the annotation that was selected before them, as a further fragment, or takes them out of it. Without
 * words the fragment at the caret is taken out.
 */
public final class FragmentHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		boolean remove = event.getCommand().getId().endsWith("removeFragment"); //$NON-NLS-1$
		Span words = pane.selectedText();
		SpanElement element = Places.lastElement(canvas);
		if (element == null || words == null && !(remove && canvas.selectedKeys().isEmpty())) {
			Jobs.inform(remove ? Messages.Fragment_howToRemove : Messages.Fragment_how);
			return;
		}
		try {
			Edit edit = !remove ? new AddFragment(element, words)
					: words != null ? new RemoveFragment(element, words) : RemoveFragment.at(element, canvas.selectedRange().begin());
			Workspace.execute(edit).ifPresent(done -> canvas.select(SuggestionDecisions.own(List.of(element))));
		} catch (EditException e) {
			Jobs.warn(e.getMessage());
		}
	}
}
