// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.compare.Alignment;
import org.isnad.core.CorpusContext;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentContext;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.SameSources;
import org.isnad.core.Validator;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;

/**
 * Copies of gold files that are worked on: nothing of the corpus changes until the commands that lead there are executed, and a decision
 * that is refused leaves no trace.
 */
final class Draft {
	private final CorpusStore store;
	private final List<String> people;
	private final Map<String, Alignment> alignments;
	private final Map<String, AnnotationSet> copies = new LinkedHashMap<>();
	private final RelationSet originalRelations;
	private final RelationSet relations;
	private final Set<String> touched = new LinkedHashSet<>();

	/** @param alignments those that are known already, by document; what is missing is added */
	Draft(CorpusStore store, Map<String, Alignment> alignments) throws CorpusException {
		this.store = store;
		this.people = Voters.of(store);
		this.alignments = alignments;
		this.originalRelations = store.relations(CorpusStore.GOLD);
		this.relations = EcoreUtil.copy(originalRelations);
	}

	CorpusStore store() {
		return store;
	}

	List<String> people() {
		return people;
	}

	List<String> voters(String document) {
		return people.stream().filter(annotator -> store.hasAnnotations(document, annotator)).toList();
	}

	RelationSet relations() {
		return relations;
	}

	AnnotationSet gold(String document) throws CorpusException {
		AnnotationSet copy = copies.get(document);
		if (copy == null) {
			copy = EcoreUtil.copy(store.annotations(document, CorpusStore.GOLD));
			copies.put(document, copy);
		}
		return copy;
	}

	/** The same for a document in which something is decided. */
	AnnotationSet work(String document) throws CorpusException {
		touched.add(document);
		return gold(document);
	}

	Alignment alignment(String document) throws CorpusException {
		Alignment alignment = alignments.get(document);
		if (alignment == null) {
			store.text(document); // refuses a text that is not the one that was annotated
			alignment = Alignment.of(store, document, voters(document), GoldMap.decided(store.annotations(document, CorpusStore.GOLD).getDecisions()));
			alignments.put(document, alignment);
		}
		return alignment;
	}

	/** The alignment of a document beside the one that is worked on; empty where it cannot be read: whoever opens it is told why, and what is related to it waits. */
	Optional<Alignment> beside(String document) {
		try {
			return store.document(document).isEmpty() ? Optional.empty() : Optional.of(alignment(document));
		} catch (CorpusException e) {
			return Optional.empty();
		}
	}

	/** Lets the terms decide what is open in the documents that were worked on, and what follows. */
	void settle(Terms terms) throws CorpusException {
		Map<String, GoldDocument> documents = new LinkedHashMap<>();
		UnaryOperator<String> sources = SameSources.of(store.sources().getEntities())::id;
		GoldEvents events = new GoldEvents(store, relations, people, terms.policy());
		for (String id : touched) {
			GoldDocument document = new GoldDocument(gold(id), alignment(id), voters(id), terms, sources);
			document.set().setKind(SetKind.GOLD);
			document.decide();
			events.decide(document);
			documents.put(id, document);
		}
		Map<String, GoldDocument> known = new LinkedHashMap<>(documents);
		for (String neighbour : neighbours().stream().filter(id -> beside(id).isPresent()).toList()) {
			known.put(neighbour, new GoldDocument(EcoreUtil.copy(store.annotations(neighbour, CorpusStore.GOLD)), alignment(neighbour), voters(neighbour), terms, sources));
		}
		relations.setKind(SetKind.GOLD);
		GoldRelations decided = new GoldRelations(store, relations, people, terms, id -> Optional.ofNullable(known.get(id)), relation -> isTouched(relation));
		decided.decide();
		Validator validator = new Validator(Rules.installed());
		new GoldRun(documents, decided, () -> problems(validator, known.values(), documents.keySet())).finish(null);
	}

	private boolean isTouched(ClaimRelation relation) {
		return touched.contains(relation.getArg1Document()) || touched.contains(relation.getArg2Document());
	}

	/** The other documents that some annotator or the gold set relates to those that were worked on. */
	private Set<String> neighbours() throws CorpusException {
		Set<String> others = new LinkedHashSet<>();
		List<ClaimRelation> all = new ArrayList<>(relations.getRelations());
		for (String annotator : people) {
			all.addAll(store.relations(annotator).getRelations());
		}
		for (ClaimRelation relation : all) {
			if (isTouched(relation)) {
				others.add(relation.getArg1Document());
				others.add(relation.getArg2Document());
			}
		}
		others.removeAll(touched);
		List<String> gone = new ArrayList<>();
		for (String other : others) {
			if (other == null || store.document(other).isEmpty()) {
				gone.add(other);
			}
		}
		others.removeAll(gone);
		return others;
	}

	private List<Problem> problems(Validator validator, Collection<GoldDocument> known, Set<String> decided) throws CorpusException {
		List<Problem> problems = new ArrayList<>();
		List<AnnotationSet> sets = new ArrayList<>();
		for (GoldDocument document : known) {
			String id = document.set().getDocument();
			sets.add(document.set());
			if (decided.contains(id)) {
				problems.addAll(validator.validate(new DocumentContext(store.document(id).orElseThrow(), store.text(id), document.set(), store.sources(), store.scheme())));
			}
		}
		problems.addAll(validator.validate(new CorpusContext(sets, relations, store.sources(), store.scheme(), id -> null)));
		return problems;
	}

	/** What leads from the corpus as it is to the draft; empty where nothing differs. The draft is used up. */
	CompoundCommand commands() throws CorpusException {
		CompoundCommand commands = new CompoundCommand();
		for (Map.Entry<String, AnnotationSet> copy : copies.entrySet()) {
			GoldChange.append(commands, store.annotations(copy.getKey(), CorpusStore.GOLD), copy.getValue());
		}
		GoldChange.append(commands, originalRelations, relations);
		return commands;
	}
}
