// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.CorpusException;
import org.isnad.model.Document;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;
import org.isnad.ui.adjudication.AdjudicationEditor;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;

/** Opens a document to adjudicate: the one that is named, else the selected one, that of the active editor, that on the bench, or the first of the corpus. */
public final class OpenHandler extends AbstractHandler {
	private static final String DOCUMENT = "org.isnad.ui.adjudication.document"; //$NON-NLS-1$
	private static final String ELEMENT = "org.isnad.ui.adjudication.element"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Optional<String> document = Optional.ofNullable(event.getParameter(DOCUMENT))
				.or(() -> Optional.ofNullable(selection).flatMap(chosen -> Selections.first(chosen, Document.class)).map(Document::getId))
				.or(() -> Documents.activeDocument().map(Document::getId)).or(Bench.get()::document).or(OpenHandler::first);
		document.ifPresentOrElse(id -> AdjudicationEditor.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), id, event.getParameter(ELEMENT)),
				() -> Jobs.warn(AdjudicationMessages.noDocument));
		return null;
	}

	private static Optional<String> first() {
		try {
			List<Document> all = Workspace.corpus().isPresent() ? Workspace.corpus().get().documents() : List.of();
			return all.stream().findFirst().map(Document::getId);
		} catch (CorpusException e) {
			Jobs.warn(e.getMessage());
			return Optional.empty();
		}
	}
}
