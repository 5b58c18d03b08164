// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.handlers;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.Layer;
import org.isnad.model.Span;
import org.isnad.ui.Jobs;
import org.isnad.ui.adjudication.AdjudicationEditor;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.adjudication.decision.DecisionView;

/** Does something with the item on the bench: decides it by the key of an option, or by words that are selected; goes on; fills in why. */
public final class BenchHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Bench bench = Bench.get();
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		String id = event.getCommand().getId();
		switch (id.substring(id.lastIndexOf('.') + 1)) {
		case "decide" -> bench.decide(event.getParameter("org.isnad.ui.adjudication.option")); //$NON-NLS-1$ //$NON-NLS-2$
		case "confirm" -> bench.decideMarked(); //$NON-NLS-1$
		case "mark" -> bench.markNext(true); //$NON-NLS-1$
		case "markBack" -> bench.markNext(false); //$NON-NLS-1$
		case "next" -> bench.step(true); //$NON-NLS-1$
		case "previous" -> bench.step(false); //$NON-NLS-1$
		case "tags" -> bench.nextTags(); //$NON-NLS-1$
		case "reopen" -> bench.reopen(); //$NON-NLS-1$
		case "same" -> bench.same(); //$NON-NLS-1$
		case "names" -> bench.setNamesHidden(!bench.namesHidden()); //$NON-NLS-1$
		case "draw" -> withWords(page, bench::draw); //$NON-NLS-1$
		case "add" -> withWords(page, words -> bench.add(Layer.of(event.getParameter("org.isnad.ui.adjudication.layer")), words)); //$NON-NLS-1$ //$NON-NLS-2$
		case "reason" -> decision(page).ifPresent(DecisionView::openReason); //$NON-NLS-1$
		case "note" -> decision(page).ifPresent(DecisionView::editNote); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(id);
		}
		return null;
	}

	private static void withWords(IWorkbenchPage page, Consumer<Span> work) {
		Optional<Span> words = page.getActiveEditor() instanceof AdjudicationEditor editor ? editor.selectedWords() : Optional.empty();
		words.ifPresentOrElse(work, () -> Jobs.warn(AdjudicationMessages.selectWords));
	}

	private static Optional<DecisionView> decision(IWorkbenchPage page) {
		DecisionView view = page.findView(DecisionView.ID) instanceof DecisionView found ? found : null;
		if (view != null) {
			page.activate(view);
		}
		return Optional.ofNullable(view);
	}
}
