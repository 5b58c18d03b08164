// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.workflow.WorkStates;

/** Reads what was begun and proposes who annotates what. Writes nothing; see {@link AssignDocuments}. What it reads it unloads again, so it wants a store of its own. */
public final class ProposeAssignment {
	private final CorpusStore store;
	private final Predicate<Document> documents;
	private final AssignmentRequest request;

	/** The documents that are to be assigned, and how. */
	public ProposeAssignment(CorpusStore store, Predicate<Document> documents, AssignmentRequest request) {
		this.store = store;
		this.documents = documents;
		this.request = request;
	}

	/** Reads and proposes. */
	public AssignmentProposal run(IProgressMonitor monitor) throws CorpusException, AssignmentException {
		List<Document> chosen = store.documents().stream().filter(documents).toList();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.reading, chosen.size());
		Set<String> people = new TreeSet<>(WorkStates.people(store));
		people.addAll(request.annotators());
		List<Assignable> assignable = new ArrayList<>();
		for (Document document : chosen) {
			progress.split(1);
			Set<String> begun = new TreeSet<>();
			for (String annotator : people) {
				if (store.hasAnnotations(document.getId(), annotator) && WorkStates.isBegun(store.annotations(document.getId(), annotator))) {
					begun.add(annotator);
				}
			}
			store.unload(document.getId());
			assignable.add(new Assignable(document.getId(), document.getTextLength(), begun));
		}
		return Assigner.propose(assignable, request);
	}
}
