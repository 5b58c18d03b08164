// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Rules;
import org.isnad.core.Validator;
import org.isnad.model.Decision;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;

/**
 * Writes what a policy decides on aligned annotations into the gold sets, each with its reason, and leaves the rest open for a
 * person. What people decided, made, changed or imported stays. The ids follow from the content, so that running it again
 * changes nothing. What would break a rule of the scheme does not become gold: it is left open too.
 * <p>
 * It changes the roots of the store before it saves them; give it a store that no edit session uses, and throw that store away if it
 * fails or is cancelled.
 */
public final class AdjudicateOperation {
	private final CorpusStore store;
	private final Terms terms;
	private final List<String> annotators;
	private final Map<String, GoldDocument> documents = new LinkedHashMap<>();
	private int single;

	/**
	 * @param tolerance  by how many UTF-16 code units the edges of two spans may lie apart and still count as the same, &gt;= 0
	 * @param annotators whose annotations are compared; where it is empty, those of all people, or of the machines where no person annotated
	 * @throws CorpusException if the annotators cannot be read
	 */
	public AdjudicateOperation(CorpusStore store, Policy policy, int tolerance, Collection<String> annotators) throws CorpusException {
		this.store = store;
		this.terms = new Terms(policy, tolerance, false);
		this.annotators = List.copyOf(annotators.isEmpty() ? Voters.of(store) : new TreeSet<>(annotators));
	}

	/** The same without any tolerance. */
	public AdjudicateOperation(CorpusStore store, Policy policy, Collection<String> annotators) throws CorpusException {
		this(store, policy, 0, annotators);
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
		GoldEvents events = new GoldEvents(store, store.relations(CorpusStore.GOLD), annotators, terms.policy());
		for (Document document : all) {
			progress.split(1).subTask(document.getId());
			List<String> voters = annotators.stream().filter(annotator -> store.hasAnnotations(document.getId(), annotator)).toList();
			single += voters.size() == 1 ? 1 : 0;
			if (!voters.isEmpty()) {
				// Refuses a text that is not the one that was annotated, before anything is decided over it.
				store.text(document.getId());
				GoldDocument gold = GoldDocument.of(store, document.getId(), voters, terms);
				gold.decide();
				events.decide(gold);
				documents.put(document.getId(), gold);
			}
		}
		RelationSet gold = store.relations(CorpusStore.GOLD);
		gold.setKind(SetKind.GOLD);
		GoldRelations relations = new GoldRelations(store, gold, annotators, terms, document -> Optional.ofNullable(documents.get(document)), any -> true);
		relations.decide();
		Validator validator = new Validator(Rules.installed());
		new GoldRun(documents, relations, () -> validator.validate(store, List.of(CorpusStore.GOLD), null)).finish(progress.split(all.size()));
		for (GoldDocument document : documents.values()) {
			progress.split(1);
			store.save(document.set());
		}
		if (!documents.isEmpty()) {
			store.save(relations.set());
		}
		return result(relations);
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
		return new Adjudication(decided, open, single);
	}

	private static void addOpen(String document, Decision decision, List<Adjudication.Open> open) {
		if (decision.isOpen()) {
			open.add(new Adjudication.Open(document, decision.getLayer(), decision.getTarget(), decision.getAnnotators(), decision.getOrigins(), decision.getReason()));
		}
	}
}
