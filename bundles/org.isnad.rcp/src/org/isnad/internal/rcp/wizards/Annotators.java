// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.util.ArrayList;
import java.util.List;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Whose annotations may be chosen: the gold set, and everybody who annotated. */
final class Annotators {

	private Annotators() {
	}

	/** The ids in the open corpus, gold first. */
	static List<String> ids() {
		List<String> ids = new ArrayList<>(List.of(CorpusStore.GOLD));
		Workspace.corpus().ifPresent(store -> {
			try {
				ids.addAll(store.annotators());
			} catch (CorpusException e) {
				Jobs.warn(e.getMessage());
			}
		});
		return ids;
	}

	/** The words for the ids. */
	static List<String> words(List<String> ids) {
		return ids.stream().map(id -> CorpusStore.GOLD.equals(id) ? Messages.Annotators_gold : id).toList();
	}

	/** The annotator at work. */
	static String current() {
		return Workspace.session().map(EditSession::annotator).orElse(CorpusStore.GOLD);
	}
}
