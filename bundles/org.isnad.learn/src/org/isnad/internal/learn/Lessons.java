// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Annotator;
import org.isnad.model.Attribution;
import org.isnad.model.Document;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.WorkState;

/**
 * Takes from a corpus what can be learned of it: gold where a document has gold, else what each of its annotators marked, where suggestions count that
 * were accepted; never the work of machines, and never a suggestion that nobody touched. A set that is still being worked on teaches up to its last
 * annotation only: what is unmarked behind it nobody may have read yet. Texts that were read stay read.
 */
public final class Lessons {
	private record Read(String textHash, List<Sentence> sentences) {
	}

	private final Map<String, Read> read = new ConcurrentHashMap<>();
	private final Map<String, TextReader> readers = new ConcurrentHashMap<>();

	/**
	 * The lessons of all documents, in the order of documents and annotators.
	 *
	 * @param unread told of each document that cannot be read and so teaches nothing
	 */
	List<Lesson> of(CorpusStore store, Consumer<String> unread, SubMonitor monitor) throws CorpusException {
		List<Document> documents = store.documents();
		monitor.setWorkRemaining(documents.size());
		List<Lesson> lessons = new ArrayList<>();
		for (Document document : documents) {
			try {
				for (AnnotationSet set : sets(store, document)) {
					lessons.add(lesson(store, document, set));
				}
			} catch (CorpusException e) {
				unread.accept(e.getMessage());
			}
			monitor.split(1);
		}
		return lessons;
	}

	/** The sets that teach something about a document. */
	public static List<AnnotationSet> sets(CorpusStore store, Document document) throws CorpusException {
		if (store.hasAnnotations(document.getId(), CorpusStore.GOLD)) {
			AnnotationSet gold = store.annotations(document.getId(), CorpusStore.GOLD);
			if (hasContent(gold)) {
				return List.of(gold);
			}
		}
		Set<String> machines = new HashSet<>();
		store.corpus().getAnnotators().stream().filter(Annotator::isMachine).forEach(machine -> machines.add(machine.getId()));
		List<AnnotationSet> sets = new ArrayList<>();
		for (String annotator : store.annotators()) {
			if (!machines.contains(annotator) && store.hasAnnotations(document.getId(), annotator)) {
				AnnotationSet set = store.annotations(document.getId(), annotator);
				if (hasContent(set)) {
					sets.add(set);
				}
			}
		}
		return sets;
	}

	private static boolean hasContent(AnnotationSet set) {
		return !set.getClaims().isEmpty() || !set.getCues().isEmpty() || !set.getSources().isEmpty();
	}

	private Lesson lesson(CorpusStore store, Document document, AnnotationSet set) throws CorpusException {
		List<Sentence> sentences = sentences(store, document);
		Analysis marked = marked(set, document.getTextLength());
		boolean whole = set.getState() == WorkState.COMPLETE || set.getState() == WorkState.GOLD || CorpusStore.GOLD.equals(set.getAnnotator());
		if (!whole) {
			int last = List.of(marked.cues(), marked.sources(), marked.claims()).stream().flatMap(List::stream).mapToInt(Marked::end).max().orElse(0);
			sentences = sentences.stream().filter(sentence -> sentence.begin() < last).toList();
		}
		return new Lesson(document.getId(), sentences, marked);
	}

	/** The sentences of a document, read once for each text. */
	List<Sentence> sentences(CorpusStore store, Document document) throws CorpusException {
		Read known = read.get(document.getId());
		if (known == null || !known.textHash().equals(document.getTextHash())) {
			TextReader reader = readers.computeIfAbsent(store.languageOf(document), language -> new TextReader(language, true));
			known = new Read(document.getTextHash(), reader.read(store.text(document.getId()).string()));
			read.put(document.getId(), known);
		}
		return known.sentences();
	}

	private static Analysis marked(AnnotationSet set, int length) {
		List<Report> reports = new ArrayList<>();
		for (Attribution attribution : set.getAttributions()) {
			List<Marked> contents = attribution.getContent().stream().filter(claim -> fits(claim, length)).map(Lessons::place).toList();
			if (attribution.getCue() != null && fits(attribution.getCue(), length) && !contents.isEmpty()) {
				boolean source = attribution.getSource() != null && fits(attribution.getSource(), length);
				reports.add(new Report(place(attribution.getCue()), source ? place(attribution.getSource()) : null, contents, 1));
			}
		}
		reports.sort(Comparator.comparingInt((Report report) -> report.cue().begin()).thenComparingInt(report -> report.cue().end())
				.thenComparingInt(report -> report.contents().getFirst().begin()));
		return new Analysis(places(set.getCues(), length), places(set.getSources(), length), places(set.getClaims(), length), reports, 0);
	}

	private static List<Marked> places(List<? extends SpanElement> elements, int length) {
		return elements.stream().filter(element -> fits(element, length)).map(Lessons::place).distinct()
				.sorted(Comparator.comparingInt(Marked::begin).thenComparing(Comparator.comparingInt(Marked::end).reversed())).toList();
	}

	private static boolean fits(SpanElement element, int length) {
		return element.getSpan() != null && element.getSpan().isWellFormed(length) && element.getSpan().length() > 0;
	}

	/** A cue in pieces is learned by its first, which is the one that opens the report; all else from its begin to its end. */
	private static Marked place(SpanElement element) {
		Span span = Objects.requireNonNull(element.getSpan());
		boolean cue = element instanceof org.isnad.model.Cue;
		return cue ? new Marked(span.fragments().getFirst().begin(), span.fragments().getFirst().end()) : new Marked(span.begin(), span.end());
	}
}
