// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.model.Annotator;
import org.isnad.model.Decision;
import org.isnad.model.Document;
import org.isnad.model.Element;

/**
 * Writes what a policy decides on aligned annotations into the gold sets, each with its reason, and leaves the rest open for a
 * person. What people decided, made, changed or imported stays. The ids follow from the content, so that running it again
 * changes nothing. What would break a rule of the scheme does not become gold: it is left open too.
 * <p>
 * It changes the roots of the store before it saves them; give it a store that no edit session uses, and throw that store away if it
 * fails or is cancelled.
 */
public final class AdjudicateOperation {
	/** Each round takes back what breaks a rule, and that can break another; a chain is at most so long. */
	private static final int ROUNDS = 12;
	private static final String FACTUALITY_HAS_SOURCE = "E12"; //$NON-NLS-1$

	private final CorpusStore store;
	private final Policy policy;
	private final List<String> annotators;
	private final Map<String, GoldDocument> documents = new LinkedHashMap<>();

	/**
	 * @param annotators whose annotations are compared; where it is empty, those of all people, or of the machines where no person annotated
	 * @throws CorpusException if the annotators cannot be read
	 */
	public AdjudicateOperation(CorpusStore store, Policy policy, Collection<String> annotators) throws CorpusException {
		this.store = store;
		this.policy = policy;
		this.annotators = List.copyOf(annotators.isEmpty() ? people(store) : new TreeSet<>(annotators));
	}

	/** A machine has no vote beside people unless it is named: gold says what people agree on. */
	private static List<String> people(CorpusStore store) throws CorpusException {
		Set<String> machines = store.corpus().getAnnotators().stream().filter(Annotator::isMachine).map(Annotator::getId).collect(Collectors.toSet());
		List<String> people = store.annotators().stream().filter(annotator -> !machines.contains(annotator)).toList();
		return people.isEmpty() ? store.annotators() : people;
	}

	/**
	 * Decides and saves.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException             if a file cannot be read or written
	 * @throws OperationCanceledException if it was cancelled; nothing is saved then
	 */
	public Adjudication run(IProgressMonitor monitor) throws CorpusException {
		store.requireAllDocuments();
		List<Document> all = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.adjudicating, all.size() * 3);
		GoldEvents events = new GoldEvents(store, annotators, policy);
		for (Document document : all) {
			progress.split(1).subTask(document.getId());
			List<String> voters = annotators.stream().filter(annotator -> store.hasAnnotations(document.getId(), annotator)).toList();
			if (!voters.isEmpty()) {
				// Refuses a text that is not the one that was annotated, before anything is decided over it.
				store.text(document.getId());
				GoldDocument gold = new GoldDocument(store, document.getId(), voters, policy);
				gold.decide();
				events.decide(gold);
				documents.put(document.getId(), gold);
			}
		}
		GoldRelations relations = new GoldRelations(store, annotators, policy, documents);
		relations.decide();
		keepRules(relations, progress.split(all.size()));
		documents.values().forEach(GoldDocument::finish);
		relations.finish();
		for (GoldDocument document : documents.values()) {
			progress.split(1);
			store.save(document.set());
		}
		if (!documents.isEmpty()) {
			store.save(relations.set());
		}
		return result(relations);
	}

	private void keepRules(GoldRelations relations, IProgressMonitor monitor) throws CorpusException {
		Validator validator = new Validator(Rules.installed());
		boolean changed = true;
		for (int round = 0; changed && round < ROUNDS; round++) {
			changed = false;
			Map<String, Element> byId = byId(relations);
			for (Problem problem : validator.validate(store, List.of(CorpusStore.GOLD), null)) {
				if (problem.severity() == Severity.ERROR && problem.id() != null) {
					changed |= takeBack(problem, byId.get(problem.id()), relations);
				}
			}
			relations.dropLoose();
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
	}

	private Map<String, Element> byId(GoldRelations relations) {
		Map<String, Element> byId = new HashMap<>();
		relations.set().getRelations().forEach(relation -> byId.put(relation.getId(), relation));
		documents.values().forEach(document -> document.set().eContents().forEach(content -> {
			if (content instanceof Element element) {
				byId.put(element.getId(), element);
			}
		}));
		return byId;
	}

	private boolean takeBack(Problem problem, Element element, GoldRelations relations) {
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
		if (document == null || !document.elements().isOurs(element)) {
			return false;
		}
		if (!FACTUALITY_HAS_SOURCE.equals(problem.rule()) || !document.leaveFactualityOpen(element, problem.rule())) {
			document.takeBack(element, reason);
		}
		return true;
	}

	private Adjudication result(GoldRelations relations) {
		int decided = relations.elements().madeCount();
		List<Adjudication.Open> open = new ArrayList<>();
		for (Map.Entry<String, GoldDocument> document : documents.entrySet()) {
			decided += document.getValue().elements().madeCount();
			document.getValue().set().getDecisions().forEach(decision -> addOpen(document.getKey(), decision, open));
		}
		relations.set().getDecisions().forEach(decision -> addOpen(null, decision, open));
		// The log keeps the order of its file, which says nothing to a reader.
		open.sort(Comparator.comparing(Adjudication.Open::document, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Adjudication.Open::layer)
				.thenComparing(one -> one.target() == null ? "" : one.target()).thenComparing(one -> String.join(" ", one.origins())) //$NON-NLS-1$ //$NON-NLS-2$
				.thenComparing(one -> String.join(" ", one.annotators())).thenComparing(Adjudication.Open::reason)); //$NON-NLS-1$
		return new Adjudication(decided, open);
	}

	private static void addOpen(String document, Decision decision, List<Adjudication.Open> open) {
		if (decision.isOpen()) {
			open.add(new Adjudication.Open(document, decision.getLayer(), decision.getTarget(), decision.getAnnotators(), decision.getOrigins(), decision.getReason()));
		}
	}
}
