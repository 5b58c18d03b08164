// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.compare.Difference;
import org.isnad.compare.Differences;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Decision;
import org.isnad.model.WorkState;

/**
 * What adjudication decided otherwise than an annotator has it. What is not decided yet is none of it: a policy that left a question open has said nothing.
 * On the thread that may read the store, best with one of its own.
 */
public final class ReturnedWork {
	private final CorpusStore store;
	private final String annotator;
	private final Map<String, Decision> byOrigin = new HashMap<>();
	private final Map<String, Decision> byTarget = new HashMap<>();
	private final Set<String> open = new HashSet<>();
	private final Set<String> finished = new HashSet<>();

	/** The work of an annotator. */
	public ReturnedWork(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	/** What comes back, by document and then in the order of the text. */
	public List<Returned> run(IProgressMonitor monitor) throws CorpusException {
		boolean any = false;
		for (var document : store.documents()) {
			if (store.hasAnnotations(document.getId(), CorpusStore.GOLD) && store.hasAnnotations(document.getId(), annotator)) {
				AnnotationSet gold = store.annotations(document.getId(), CorpusStore.GOLD);
				read(gold.getDecisions());
				if (gold.getState() == WorkState.GOLD) {
					finished.add(document.getId());
				}
				any = true;
			}
		}
		if (!any) {
			return List.of();
		}
		read(store.relations(CorpusStore.GOLD).getDecisions());
		List<Returned> returned = new ArrayList<>();
		for (Difference difference : Differences.between(store, annotator, CorpusStore.GOLD, monitor)) {
			Decision decision = decision(difference);
			if (!isOpenTag(difference) && (decision != null || isSettled(difference))) {
				returned.add(Returned.of(annotator, difference, decision));
			}
		}
		returned.sort(Comparator.<Returned, String>comparing(each -> each.difference().document())
				.thenComparingInt(each -> each.difference().span() == null ? Integer.MAX_VALUE : each.difference().span().begin()));
		return List.copyOf(returned);
	}

	private void read(List<Decision> decisions) {
		for (Decision decision : decisions) {
			if (decision.isOpen()) {
				open.addAll(decision.getOrigins());
				open.add(String.valueOf(decision.getTarget()));
			} else {
				decision.getOrigins().forEach(origin -> byOrigin.merge(origin, decision, ReturnedWork::newer));
				if (decision.getTarget() != null) {
					byTarget.merge(decision.getTarget(), decision, ReturnedWork::newer);
				}
			}
		}
	}

	/** Whether gold has no tag only because a person has still to decide on it. */
	private boolean isOpenTag(Difference difference) {
		boolean tag = difference.kind() == Difference.Kind.TAG || difference.kind() == Difference.Kind.ENTITY;
		return tag && difference.right() == null && open.contains(difference.rightId());
	}

	private static Decision newer(Decision one, Decision other) {
		return one.getAt() != null && other.getAt() != null && one.getAt().compareTo(other.getAt()) > 0 ? one : other;
	}

	private Decision decision(Difference difference) {
		Decision mine = difference.leftId() == null ? null : byOrigin.get(difference.leftId());
		return mine != null || difference.rightId() == null ? mine : byTarget.get(difference.rightId());
	}

	/** Whether gold stands although no decision speaks of it: it was imported, or the whole document is gold. */
	private boolean isSettled(Difference difference) {
		boolean asked = open.contains(difference.leftId()) || open.contains(difference.rightId());
		return !asked && (difference.rightId() != null || finished.contains(difference.document()));
	}
}
