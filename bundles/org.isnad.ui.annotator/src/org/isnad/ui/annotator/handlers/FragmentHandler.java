// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.SetSpan;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Adds the selected words to the annotation that was selected before them, as a further fragment.
 */
public final class FragmentHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		Span words = pane.selectedText();
		SpanElement element = canvas.lastSelected() instanceof SpanElement last && last.eContainer() != null ? last : null;
		if (words == null || element == null) {
			Jobs.inform(Messages.Fragment_how);
			return;
		}
		List<Fragment> fragments = new ArrayList<>(element.getSpan().fragments());
		fragments.addAll(words.fragments());
		Workspace.execute(new SetSpan(element, Span.of(fragments))).ifPresent(done -> canvas.select(List.of(element)));
	}
}
