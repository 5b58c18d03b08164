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
import org.isnad.ui.Jobs;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Moves one edge of the selected annotation by a word or a character. Left and right are those of the screen, whatever the direction of
 * the text. A suggestion is accepted so corrected.
 */
public final class EdgeHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		String command = event.getCommand().getId();
		if (canvas.selectedKeys().size() != 1 || !(canvas.selectedKeys().iterator().next() instanceof SpanElement element)) {
			Jobs.inform(Messages.Edge_how);
			return;
		}
		List<TextRange> moved = canvas.edgeMoved(element, command.contains(".start"), command.contains("Left"), command.endsWith("ByCharacter")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Span span = Span.of(moved.stream().map(part -> new Fragment(part.begin(), part.end())).toList());
		if (span.equals(element.getSpan())) {
			Jobs.inform(Messages.Edge_end);
		} else {
			Workspace.execute(new SetSpan(element, span)).ifPresent(done -> canvas.select(SuggestionDecisions.own(List.of(element))));
		}
	}
}
