// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;

/**
 * How far the work on one document has come, small enough to keep for all documents.
 *
 * @param document its id
 * @param title its title or file name; its id where it has neither
 * @param length the length of the text in UTF-16 code units
 * @param state how far all are with it
 * @param works the work of those who annotate it or are to, by annotator
 */
public record DocumentProgress(String document, String title, int length, CorpusState state, SortedMap<String, AnnotatorWork> works) {
	/** Copies the map. */
	public DocumentProgress {
		works = Collections.unmodifiableSortedMap(new TreeMap<>(works));
	}

	/** Reads what the store has of a document, which may be gone; the people are those of the corpus, see {@link WorkStates#people(CorpusStore)}. */
	public static Optional<DocumentProgress> read(CorpusStore store, String document, Collection<String> people) throws CorpusException {
		Document found = store.document(document).orElse(null);
		return found == null ? Optional.empty() : Optional.of(read(store, WorkStates.of(store), found, people));
	}

	/** Reads what the store has of a document. */
	static DocumentProgress read(CorpusStore store, WorkStates states, Document document, Iterable<String> people) throws CorpusException {
		String id = document.getId();
		Set<String> concerned = new TreeSet<>(states.assigned(id));
		for (String annotator : people) {
			if (store.hasAnnotations(id, annotator) || states.isWorkOf(id, annotator)) {
				concerned.add(annotator);
			}
		}
		TreeMap<String, AnnotatorWork> works = new TreeMap<>();
		for (String annotator : concerned) {
			AnnotationSet set = store.hasAnnotations(id, annotator) ? store.annotations(id, annotator) : null;
			DocumentState state = states.state(id, annotator, set);
			if (set != null && (WorkStates.isBegun(set) || state == DocumentState.DONE)) {
				works.put(annotator, AnnotatorWork.of(set, state, document.getTextLength()));
			} else if (states.isWorkOf(id, annotator)) {
				works.put(annotator, AnnotatorWork.none(state));
			}
		}
		String title = document.getTitle() != null ? document.getTitle() : document.getFileName() != null ? document.getFileName() : id;
		// Where nothing is assigned nobody is waited for but those who have begun.
		boolean assigned = !states.assigned(id).isEmpty();
		CorpusState all = states.corpusState(id, works.values().stream().map(AnnotatorWork::state).filter(state -> assigned || state != DocumentState.NEW).toList());
		return new DocumentProgress(id, title, document.getTextLength(), all, works);
	}

	/** How far an annotator is; null where the document is none of their work. */
	public DocumentState stateOf(String annotator) {
		Map<String, AnnotatorWork> all = works;
		return all.containsKey(annotator) ? all.get(annotator).state() : null;
	}
}
