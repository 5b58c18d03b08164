// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Brings the index of a corpus up to date and asks it; of the corpus it reads everything and changes nothing. */
public final class SearchOperation {
	private final CorpusStore store;
	private final Query query;
	private final Predicate<Document> documents;
	private final int limit;
	private final HitOrder order;

	/**
	 * @param documents which documents
	 * @param limit     how many hits are wanted; all are counted
	 */
	public SearchOperation(CorpusStore store, Query query, Predicate<Document> documents, int limit) {
		this(store, query, documents, limit, HitOrder.DOCUMENT);
	}

	/** The same in another order: the first hits of that order are shown. */
	public SearchOperation(CorpusStore store, Query query, Predicate<Document> documents, int limit, HitOrder order) {
		this.order = order;
		this.store = store;
		this.query = query;
		this.documents = documents;
		this.limit = limit;
	}

	/**
	 * Searches.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException            if a text or the index cannot be read
	 * @throws OperationCanceledException if it was cancelled
	 */
	public SearchResult run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, 2);
		try (Concordance concordance = new Concordance(store)) {
			concordance.update(progress.split(1));
			if (order == HitOrder.DOCUMENT) {
				return concordance.search(query, documents, limit);
			}
			List<Occurrence> places = order.sort(concordance.find(query, documents), store, progress.split(1));
			List<Hit> hits = new ArrayList<>();
			for (Occurrence place : places.subList(0, Math.min(limit, places.size()))) {
				hits.add(place.in(store.text(place.document()), Context.LENGTH));
			}
			return new SearchResult(places.size(), hits, concordance.notes());
		}
	}
}
