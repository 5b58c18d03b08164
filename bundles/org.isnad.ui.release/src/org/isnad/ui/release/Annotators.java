// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.util.ArrayList;
import java.util.List;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.ui.Jobs;

/**
 * Those whose annotations can be released.
 *
 * @param ids their ids, the gold set first if there is one
 */
record Annotators(List<String> ids) {
	static Annotators of(CorpusStore store) {
		List<String> there = new ArrayList<>();
		try {
			List<String> all = new ArrayList<>(List.of(CorpusStore.GOLD));
			all.addAll(store.annotators());
			List<Document> documents = store.documents();
			for (String annotator : all) {
				if (documents.stream().anyMatch(document -> store.hasAnnotations(document.getId(), annotator))) {
					there.add(annotator);
				}
			}
		} catch (CorpusException e) {
			Jobs.trouble(ReleaseMessages.title, e);
		}
		return new Annotators(List.copyOf(there));
	}

	boolean hasGold() {
		return ids.contains(CorpusStore.GOLD);
	}

	/** How they are named to the user. */
	List<String> words() {
		return ids.stream().map(id -> CorpusStore.GOLD.equals(id) ? ReleaseMessages.gold : id).toList();
	}
}
