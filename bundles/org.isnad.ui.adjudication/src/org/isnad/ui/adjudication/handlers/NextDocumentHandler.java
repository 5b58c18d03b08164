// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.handlers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.compare.gold.LaterChanges;
import org.isnad.compare.gold.Voters;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Decision;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.adjudication.AdjudicationEditor;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;

/** Goes on to the next document that two or more annotated and that is not gold yet, or was changed since; behind the last comes the first. */
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
		Set<String> related = openRelations(store);
		int at = Bench.get().document().map(ids::indexOf).orElse(-1);
		for (int i = 1; i <= ids.size(); i++) {
			String id = ids.get(Math.floorMod(at + i, ids.size()));
			boolean open = related.contains(id) || store.annotations(id, CorpusStore.GOLD).getState() != WorkState.GOLD;
			if (Voters.of(store, id).size() > 1 && (open || !LaterChanges.in(store, id).isEmpty())) {
				return id;
			}
		}
		return null;
	}

	/** The documents in which relations are listed that are open: what was decided in one document may have opened a relation of another. */
	private static Set<String> openRelations(CorpusStore store) throws CorpusException {
		Set<String> open = new HashSet<>();
		store.relations(CorpusStore.GOLD).getDecisions().stream().filter(Decision::isOpen).forEach(decision -> open.addAll(decision.getOrigins()));
		Set<String> documents = new HashSet<>();
		for (String annotator : open.isEmpty() ? List.<String>of() : Voters.of(store)) {
			store.relations(annotator).getRelations().stream().filter(relation -> open.contains(relation.getId()) && relation.getArg1Document() != null && relation.getArg2Document() != null)
					.forEach(relation -> documents.add(relation.getArg1Document().compareTo(relation.getArg2Document()) <= 0 ? relation.getArg1Document() : relation.getArg2Document()));
		}
		return documents;
	}
}
