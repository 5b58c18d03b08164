// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.model.AnchorKind;
import org.isnad.model.Span;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Marks the selected words as claim, source, cue or anchor, as the command says.
 */
public final class MarkHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		Span words = pane.selectedText();
		if (words == null) {
			Jobs.inform(Messages.Mark_noWords);
			return;
		}
		Optional<? extends Edit> done = Workspace.execute(edit(event, pane.documentId(), words));
		done.ifPresent(edit -> canvas.select(MarkedElement.of(edit)));
		canvas.setFocus();
	}

	private static Edit edit(ExecutionEvent event, String document, Span words) {
		return switch (event.getCommand().getId()) {
		case "org.isnad.ui.source" -> new MarkSource(document, words); //$NON-NLS-1$
		case "org.isnad.ui.cue" -> new MarkCue(document, words); //$NON-NLS-1$
		case "org.isnad.ui.anchor" -> new MarkAnchor(document, words, kind(event)); //$NON-NLS-1$
		default -> new MarkClaim(document, words);
		};
	}

	private static AnchorKind kind(ExecutionEvent event) {
		AnchorKind kind = AnchorKind.get(event.getParameter("org.isnad.ui.anchor.kind")); //$NON-NLS-1$
		return kind == null ? AnchorKind.TIME : kind;
	}
}
