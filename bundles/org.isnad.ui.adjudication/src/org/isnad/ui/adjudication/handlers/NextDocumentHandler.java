// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.compare.gold.Voters;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.adjudication.AdjudicationEditor;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;

/** Goes on to the next document that two or more annotated and that is not gold yet; behind the last comes the first. */
public final class NextDocumentHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = Workspace.corpus().orElse(null);
		try {
			String next = store == null ? null : next(store);
			if (next == null) {
				Jobs.inform(AdjudicationMessages.everythingDecided);
			} else {
				AdjudicationEditor.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), next, null);
			}
		} catch (CorpusException e) {
			Jobs.trouble(AdjudicationMessages.cannotRead, e);
		}
		return null;
	}

	private static String next(CorpusStore store) throws CorpusException {
		List<String> ids = store.documents().stream().map(Document::getId).toList();
		int at = Bench.get().document().map(ids::indexOf).orElse(-1);
		for (int i = 1; i <= ids.size(); i++) {
			String id = ids.get(Math.floorMod(at + i, ids.size()));
			if (Voters.of(store, id).size() > 1 && store.annotations(id, CorpusStore.GOLD).getState() != WorkState.GOLD) {
				return id;
			}
		}
		return null;
	}
}
