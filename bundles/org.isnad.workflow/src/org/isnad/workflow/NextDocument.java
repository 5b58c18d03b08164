// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Which document of their own an annotator has to work on next. Reads no more of the corpus than it must. On the thread that may read the store. */
public final class NextDocument {
	private final CorpusStore store;
	private final String annotator;
	private final WorkStates states;

	/** The work of an annotator. */
	public NextDocument(CorpusStore store, String annotator) throws CorpusException {
		this.store = store;
		this.annotator = annotator;
		this.states = WorkStates.of(store);
	}

	/**
	 * The first document after the current one that is the annotator's and neither done nor locked; behind the last one comes the first again.
	 *
	 * @param current the id of the document to go on from, or null; it is never the answer
	 * @param preferred the ids of documents that come before all others, in this order; may be empty
	 */
	public Optional<String> after(String current, List<String> preferred) throws CorpusException {
		Set<String> order = new LinkedHashSet<>(preferred);
		store.documents().stream().map(Document::getId).forEach(order::add);
		List<String> ids = new ArrayList<>(order);
		// With a preference the best that is left is next, wherever one is.
		int from = preferred.isEmpty() ? ids.indexOf(current) + 1 : 0;
		for (int i = 0; i < ids.size(); i++) {
			String id = ids.get((from + i) % ids.size());
			if (!id.equals(current) && store.document(id).isPresent() && states.isWorkOf(id, annotator)) {
				DocumentState state = states.state(id, annotator);
				if (state == DocumentState.NEW || state == DocumentState.IN_PROGRESS) {
					return Optional.of(id);
				}
			}
		}
		return Optional.empty();
	}
}
