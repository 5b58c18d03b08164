// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.SetSpan;
import org.isnad.layout.TextRange;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Moves one edge of the selected annotation by a word. Left and right are those of the screen, whatever the direction of the
 * text.
 */
public final class EdgeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		String command = event.getCommand().getId();
		boolean begin = command.startsWith("org.isnad.ui.start"); //$NON-NLS-1$
		boolean left = command.endsWith("Left"); //$NON-NLS-1$
		if (canvas.selectedKeys().size() == 1 && canvas.selectedKeys().iterator().next() instanceof SpanElement element) {
			List<TextRange> moved = canvas.edgeMoved(element, begin, left, command.endsWith("ByCharacter"));
			Span span = Span.of(moved.stream().map(part -> new Fragment(part.begin(), part.end())).toList());
			if (!span.equals(element.getSpan())) {
				Workspace.execute(new SetSpan(element, span));
			}
		}
	}
}
