// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Reads what annotators did in a corpus, document by document. It changes nothing. */
public final class ReadCorpusAgreement {
	private final CorpusStore store;
	private final Collection<String> annotators;
	private final Predicate<Document> documents;
	private boolean forgetting;

	/**
	 * @param annotators whose annotations are read; all where it is empty
	 * @param documents  which documents
	 */
	public ReadCorpusAgreement(CorpusStore store, Collection<String> annotators, Predicate<Document> documents) {
		this.store = store;
		this.annotators = List.copyOf(annotators);
		this.documents = documents;
	}

	/**
	 * Unloads each document once it was read, so that memory does not grow with the corpus: for who alone uses the store and has no
	 * unsaved changes in it.
	 */
	public ReadCorpusAgreement forgetting() {
		forgetting = true;
		return this;
	}

	/**
	 * Reads.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException             if a file cannot be read; a document whose text is not the one that was annotated is left out
	 *                                     and noted
	 * @throws OperationCanceledException if it was cancelled
	 */
	public CorpusAgreement run(IProgressMonitor monitor) throws CorpusException {
		store.requireAllDocuments();
		List<Document> chosen = store.documents().stream().filter(documents).toList();
		Collection<String> raters = annotators.isEmpty() ? store.annotators() : new TreeSet<>(annotators);
		CorpusStudies studies = new CorpusStudies(store, raters, chosen.stream().map(Document::getId).toList(), forgetting);
		studies.read(chosen, SubMonitor.convert(monitor, Messages.reading, 1).split(1));
		return studies.result();
	}
}
