// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.Split;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.text.Isolation;

/**
 * Splits the annotation around the caret in two and says which part stayed what it was.
 */
public final class SplitHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		int offset = canvas.selectedRange().begin();
		SpanElement element = canvas.selectedKeys().isEmpty() ? Places.around(canvas, offset) : null;
		if (element == null) {
			Jobs.inform(Messages.Split_how);
			return;
		}
		Workspace.execute(new Split(element, offset)).ifPresent(done -> {
			canvas.select(List.of(element, done.created()));
			String text = canvas.scene().text();
			Jobs.inform(Isolation.message(Messages.Split_done, element.getSpan().textIn(text), done.created().getSpan().textIn(text)));
		});
	}
}
