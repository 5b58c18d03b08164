// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;

/**
 * Looks at what the annotator of a session marked, one document after the other, and keeps none of it in memory: what the session has at hand is looked at there while
 * edits wait, everything else is read from disk and forgotten. So a corpus of any size can be gone through beside the work on it. For one thread, but not the one that
 * edits.
 */
public final class Glance {
	/**
	 * Looks at the annotations of a document.
	 *
	 * @param <T> what is made of them, which must not hold any of them
	 */
	@FunctionalInterface
	public interface Look<T> {
		/**
		 * @param store gives the text of this document and nothing of others
		 * @param own   the annotator's annotations of it; empty where there are none
		 */
		T at(CorpusStore store, AnnotationSet own) throws Exception;
	}

	private final EditSession session;
	private final CorpusStore passing;

	/** @throws CorpusException if the documents of the corpus cannot be listed */
	public Glance(EditSession session) throws CorpusException {
		this.session = session;
		this.passing = session.store().beside();
	}

	/**
	 * Looks at one document.
	 *
	 * @throws Exception what the look throws, or a {@link CorpusException} if the document cannot be read
	 */
	public <T> T at(String documentId, Look<T> look) throws Exception {
		CorpusStore store = session.store();
		if (store.isLoaded(documentId, session.annotator())) {
			return session.read(() -> look.at(store, store.annotations(documentId, session.annotator())));
		}
		try {
			return look.at(passing, passing.annotations(documentId, session.annotator()));
		} finally {
			passing.unload(documentId);
		}
	}
}
