// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.Problem;
import org.isnad.core.Severity;
import org.isnad.model.Element;

/** Keeps the rules of the scheme in what a policy made gold: what breaks one is taken back and left open for a person. */
final class GoldRun {
	/** Each round takes back what breaks a rule, and that can break another; a chain is at most so long. */
	private static final int ROUNDS = 12;
	private static final String FACTUALITY_HAS_SOURCE = "E12"; //$NON-NLS-1$

	/** Finds what is wrong with the gold as it is now. */
	interface Check {
		List<Problem> problems() throws CorpusException;
	}

	private final Map<String, GoldDocument> documents;
	private final GoldRelations relations;
	private final Check check;

	/** @param documents the gold sets that were decided, by document */
	GoldRun(Map<String, GoldDocument> documents, GoldRelations relations, Check check) {
		this.documents = documents;
		this.relations = relations;
		this.check = check;
	}

	/** Takes back what breaks a rule, and closes the logs. */
	void finish(IProgressMonitor monitor) throws CorpusException {
		boolean changed = true;
		for (int round = 0; changed && round < ROUNDS; round++) {
			changed = false;
			Map<String, Element> byId = byId();
			for (Problem problem : check.problems()) {
				if (problem.severity() == Severity.ERROR && problem.id() != null) {
					changed |= takeBack(problem, byId.get(problem.id()));
				}
			}
			relations.dropLoose();
			if (monitor != null && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		documents.values().forEach(GoldDocument::finish);
		relations.finish();
	}

	private Map<String, Element> byId() {
		Map<String, Element> byId = new HashMap<>();
		relations.set().getRelations().forEach(relation -> byId.put(relation.getId(), relation));
		Collection<GoldDocument> all = documents.values();
		all.forEach(document -> document.set().eContents().forEach(content -> {
			if (content instanceof Element element) {
				byId.put(element.getId(), element);
			}
		}));
		return byId;
	}

	private boolean takeBack(Problem problem, Element element) {
		// What hung on something that was taken back in this round is gone already.
		if (element == null || element.eContainer() == null) {
			return false;
		}
		String reason = NLS.bind("it breaks rule {0}", problem.rule()); //$NON-NLS-1$
		if (relations.elements().isOurs(element)) {
			relations.elements().takeBack(element, reason);
			return true;
		}
		GoldDocument document = problem.document() == null ? null : documents.get(problem.document());
		if (document == null) {
			return false;
		}
		if (FACTUALITY_HAS_SOURCE.equals(problem.rule()) && document.leaveFactualityOpen(element, problem.rule())) {
			return true;
		}
		if (document.elements().isOurs(element)) {
			document.takeBack(element, reason);
			return true;
		}
		return false;
	}
}
