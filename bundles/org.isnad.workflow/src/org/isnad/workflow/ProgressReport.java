// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far the work on a corpus has come at one moment.
 *
 * @param documents what was read, sorted by id
 * @param unread sentences about files that could not be read
 */
public record ProgressReport(List<String> people, List<DocumentProgress> documents, List<String> unread) {
	/** Copies the lists. */
	public ProgressReport {
		people = List.copyOf(people);
		documents = List.copyOf(documents);
		unread = List.copyOf(unread);
	}

	/** Everybody who annotates or is to, sorted. */
	public SortedSet<String> annotators() {
		TreeSet<String> all = new TreeSet<>(people);
		documents.forEach(document -> all.addAll(document.works().keySet()));
		return all;
	}

	/** The documents that all are so far with. */
	public List<DocumentProgress> in(CorpusState state) {
		return documents.stream().filter(document -> document.state() == state).toList();
	}

	/** The documents that an annotator is so far with. */
	public List<DocumentProgress> in(String annotator, DocumentState state) {
		return documents.stream().filter(document -> document.stateOf(annotator) == state).toList();
	}

	/** How many documents are the work of an annotator. */
	public int workOf(String annotator) {
		return (int) documents.stream().filter(document -> document.works().containsKey(annotator)).count();
	}

	/** How long an annotator has worked so far, in seconds; see {@link AnnotatorWork#activeSeconds()}. */
	public long activeSeconds(String annotator) {
		return documents.stream().filter(document -> document.works().containsKey(annotator)).mapToLong(document -> document.works().get(annotator).activeSeconds()).sum();
	}

	/**
	 * How long an annotator will still need, in seconds: what is left of their texts, at the pace of the documents that they are done with. Where they are done
	 * with none, the pace is that of all; empty where nobody is done with anything.
	 */
	public OptionalLong remainingSeconds(String annotator) {
		double pace = pace(List.of(annotator));
		if (Double.isNaN(pace)) {
			pace = pace(annotators());
		}
		if (Double.isNaN(pace)) {
			return OptionalLong.empty();
		}
		double left = 0;
		for (DocumentProgress document : documents) {
			AnnotatorWork work = document.works().get(annotator);
			if (work != null && !work.isFinished()) {
				left += document.length() * (1 - work.reach());
			}
		}
		return OptionalLong.of(Math.round(left * pace));
	}

	/** Seconds a character over what these annotators are done with; NaN where that is nothing. */
	private double pace(Iterable<String> annotators) {
		long seconds = 0;
		long characters = 0;
		for (String annotator : annotators) {
			for (DocumentProgress document : in(annotator, DocumentState.DONE)) {
				AnnotatorWork work = document.works().get(annotator);
				if (work.activeSeconds() > 0) {
					seconds += work.activeSeconds();
					characters += document.length();
				}
			}
		}
		return characters == 0 ? Double.NaN : (double) seconds / characters;
	}

	/** How many documents an annotator was done with at the end of each day on which they finished one, counted up; empty where no day is known. */
	public NavigableMap<LocalDate, Integer> doneUntil(String annotator) {
		List<LocalDate> days = new ArrayList<>();
		for (DocumentProgress document : documents) {
			AnnotatorWork work = document.works().get(annotator);
			if (work != null && work.doneOn() != null) {
				days.add(work.doneOn());
			}
		}
		Collections.sort(days);
		TreeMap<LocalDate, Integer> until = new TreeMap<>();
		for (int i = 0; i < days.size(); i++) {
			until.put(days.get(i), i + 1);
		}
		return until;
	}
}
