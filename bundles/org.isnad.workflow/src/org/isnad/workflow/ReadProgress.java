// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Reads how far the work on a corpus has come, document by document. What it reads it unloads again, so it wants a store of its own. */
public final class ReadProgress {
	private final CorpusStore store;

	/** Reads this corpus. */
	public ReadProgress(CorpusStore store) {
		this.store = store;
	}

	/** Reads; a document of which a file is damaged is left out and named in the report, so that one file does not hide all others. */
	public ProgressReport run(IProgressMonitor monitor) throws CorpusException {
		List<Document> documents = store.documents();
		List<String> people = WorkStates.people(store);
		WorkStates states = WorkStates.of(store);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.readingProgress, documents.size());
		List<DocumentProgress> read = new ArrayList<>();
		List<String> unread = new ArrayList<>();
		for (Document document : documents) {
			progress.split(1);
			try {
				read.add(DocumentProgress.read(store, states, document, people));
			} catch (CorpusException e) {
				unread.add(e.getMessage());
			}
			store.unload(document.getId());
		}
		store.damagedDocuments().values().forEach(reason -> unread.add(reason.getMessage()));
		return new ProgressReport(people, read, unread);
	}
}
