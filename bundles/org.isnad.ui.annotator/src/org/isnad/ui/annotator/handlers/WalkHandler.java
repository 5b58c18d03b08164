// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.Jobs;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Goes to the next or the previous annotation of the article, suggestion, claim that nobody is said to have made, or paragraph; or takes
 * the neighbour into the selection.
 */
public final class WalkHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		String command = event.getCommand().getId().substring("org.isnad.ui.".length()); //$NON-NLS-1$
		boolean forward = !command.toLowerCase(Locale.ROOT).contains("previous"); //$NON-NLS-1$
		if (command.startsWith("extend")) { //$NON-NLS-1$
			canvas.extend(forward);
		} else if (command.endsWith("Paragraph")) { //$NON-NLS-1$
			int caret = canvas.selectedRange().begin();
			int goal = forward ? canvas.steps().nextParagraph(caret) : canvas.steps().previousParagraph(caret);
			canvas.selectRange(new TextRange(goal, goal));
			canvas.reveal(goal);
		} else if (command.endsWith("Suggestion")) { //$NON-NLS-1$
			if (!pane.showSuggestion(forward)) {
				Jobs.inform(Messages.Walk_noSuggestion);
			}
		} else if (command.endsWith("Unattributed")) { //$NON-NLS-1$
			walk(canvas, forward, new Unattributed(), Messages.Walk_allAttributed);
		} else {
			walk(canvas, forward, any -> true, Messages.Walk_none);
		}
	}

	private static void walk(AnnotationCanvas canvas, boolean forward, Predicate<SceneSpan> wanted, String none) {
		if (!canvas.walk(forward, wanted)) {
			Jobs.inform(none);
		}
	}
}
