// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Locks;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Annotator;
import org.isnad.model.Assignment;
import org.isnad.model.WorkPlan;
import org.isnad.model.WorkState;

/** The states of documents, with assignments and locks as the plan of the corpus says at one moment. Reads sets of the store on the thread that asks. */
public final class WorkStates {
	private final CorpusStore store;
	private final Locks locks;
	private final Map<String, Set<String>> assigned = new HashMap<>();

	private WorkStates(CorpusStore store, WorkPlan plan) {
		this.store = store;
		this.locks = Locks.of(plan);
		for (Assignment assignment : plan.getAssignments()) {
			assigned.computeIfAbsent(assignment.getDocument(), any -> new TreeSet<>()).add(assignment.getAnnotator());
		}
	}

	/** The states of a corpus. */
	public static WorkStates of(CorpusStore store) throws CorpusException {
		return new WorkStates(store, store.plan());
	}

	/** The people who annotate in a corpus, by the sorted ids of those it names and those who have a file; no machines, no gold. */
	public static List<String> people(CorpusStore store) throws CorpusException {
		Set<String> machines = new TreeSet<>();
		store.corpus().getAnnotators().stream().filter(Annotator::isMachine).forEach(machine -> machines.add(machine.getId()));
		return store.annotators().stream().filter(annotator -> !machines.contains(annotator)).toList();
	}

	/** Who is to annotate a document, sorted; nobody where it is not assigned. */
	public Set<String> assigned(String document) {
		return assigned.getOrDefault(document, Set.of());
	}

	/** Whether a document is the work of an annotator: it was assigned to them, or nothing is assigned to anybody. */
	public boolean isWorkOf(String document, String annotator) {
		return assigned.isEmpty() || assigned(document).contains(annotator);
	}

	/** How far an annotator is with a document. */
	public DocumentState state(String document, String annotator) throws CorpusException {
		AnnotationSet set = store.hasAnnotations(document, annotator) ? store.annotations(document, annotator) : null;
		return state(document, annotator, set);
	}

	/** The same where the annotator's set is at hand; it is null where there is none. */
	public DocumentState state(String document, String annotator, AnnotationSet set) {
		return locks.on(document, annotator).isPresent() ? DocumentState.LOCKED : unlocked(set);
	}

	/** How far the work on a set has come, locked or not; the set is null where there is none. */
	public static DocumentState unlocked(AnnotationSet set) {
		if (set != null && (set.getState() == WorkState.COMPLETE || set.getState() == WorkState.GOLD)) {
			return DocumentState.DONE;
		}
		return isBegun(set) ? DocumentState.IN_PROGRESS : DocumentState.NEW;
	}

	/** Whether anything was done in a set, which may be null. */
	public static boolean isBegun(AnnotationSet set) {
		return set != null && !set.eContents().isEmpty();
	}

	/**
	 * How far all are with a document.
	 *
	 * @param works the states of those who annotate it or are to
	 */
	public CorpusState corpusState(String document, Collection<DocumentState> works) throws CorpusException {
		Optional<AnnotationSet> gold = store.hasAnnotations(document, CorpusStore.GOLD) ? Optional.of(store.annotations(document, CorpusStore.GOLD)) : Optional.empty();
		if (gold.filter(set -> set.getState() == WorkState.GOLD).isPresent()) {
			return CorpusState.GOLD;
		}
		if (gold.filter(WorkStates::isBegun).isPresent()) {
			return CorpusState.IN_ADJUDICATION;
		}
		boolean all = !works.isEmpty() && works.stream().allMatch(state -> state == DocumentState.DONE || state == DocumentState.LOCKED);
		return all ? CorpusState.ANNOTATED : CorpusState.OPEN;
	}
}
