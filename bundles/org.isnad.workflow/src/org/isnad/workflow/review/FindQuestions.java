// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.compare.Difference;
import org.isnad.compare.Differences;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.workflow.WorkStates;

/**
 * Finds the questions that the guidelines leave open: what adjudication decided otherwise again and again, and, before anything is adjudicated, in what the
 * annotators differ from each other again and again. On the thread that may read the store, best with one of its own.
 */
public final class FindQuestions {
	private final CorpusStore store;

	/** The questions of a corpus. */
	public FindQuestions(CorpusStore store) {
		this.store = store;
	}

	/** The questions, the most frequent first. */
	public List<GuidelineQuestion> run(IProgressMonitor monitor) throws CorpusException {
		List<String> people = WorkStates.people(store);
		SubMonitor progress = SubMonitor.convert(monitor, people.size() * (people.size() + 1) / 2);
		List<GuidelineQuestion.Case> cases = new ArrayList<>();
		for (String annotator : people) {
			for (Returned returned : new ReturnedWork(store, annotator).run(progress.split(1))) {
				cases.add(new GuidelineQuestion.Case(annotator, CorpusStore.GOLD, returned.difference()));
			}
		}
		if (cases.isEmpty()) {
			for (int i = 0; i < people.size(); i++) {
				for (int j = i + 1; j < people.size(); j++) {
					for (Difference difference : Differences.between(store, people.get(i), people.get(j), progress.split(1))) {
						cases.add(new GuidelineQuestion.Case(people.get(i), people.get(j), difference));
					}
				}
			}
		}
		return GuidelineQuestion.of(cases);
	}
}
