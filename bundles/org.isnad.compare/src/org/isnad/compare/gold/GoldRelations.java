// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isnad.compare.Alignment;
import org.isnad.compare.ClaimLookup;
import org.isnad.compare.Group;
import org.isnad.compare.RelationEnds;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.RelationOrder;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;

/** The gold relations in the making: all of them, or those of one document. */
final class GoldRelations {
	private final CorpusStore store;
	private final List<String> annotators;
	private final Terms terms;
	private final Function<String, Optional<GoldDocument>> documents;
	private final Predicate<ClaimRelation> wanted;
	private final RelationSet gold;
	private final GoldLog log;
	private final GoldElements elements;
	/** The ids of annotators' and gold relations that this run has to do with. */
	private final Set<String> concerned = new HashSet<>();
	private final Map<String, ClaimLookup> lookups = new HashMap<>();

	/**
	 * @param gold      the gold relations, or a copy of them that is worked on
	 * @param documents the gold sets of documents; empty where nobody worked on one
	 * @param wanted    which relations are decided; the others stay as they are
	 */
	GoldRelations(CorpusStore store, RelationSet gold, List<String> annotators, Terms terms, Function<String, Optional<GoldDocument>> documents,
			Predicate<ClaimRelation> wanted) {
		this.store = store;
		this.gold = gold;
		this.annotators = annotators;
		this.terms = terms;
		this.documents = documents;
		this.wanted = wanted;
		this.log = new GoldLog(gold.getDecisions(), terms);
		this.elements = new GoldElements(gold.getRelations(), log, terms.policy(), UnaryOperator.identity());
	}

	RelationSet set() {
		return gold;
	}

	GoldElements elements() {
		return elements;
	}

	/** The relations of annotators that belong together. */
	private List<Group> groups() throws CorpusException {
		return Alignment.relations(store, annotators, document -> documents.apply(document).map(GoldDocument::alignment), wanted, GoldMap.decided(gold.getDecisions()));
	}

	/** Makes gold of the relations that the policy decides, where both claims are gold. */
	void decide() throws CorpusException {
		Map<String, ClaimRelation> before = new HashMap<>();
		Map<String, ClaimRelation> byId = new HashMap<>();
		for (ClaimRelation relation : gold.getRelations()) {
			byId.put(relation.getId(), relation);
			before.merge(key(relation.getArg1(), relation.getArg2()), relation, (a, b) -> elements.isKept(a) ? a : b);
			if (wanted.test(relation)) {
				concerned.add(relation.getId());
			}
		}
		for (Group group : groups()) {
			group.members().values().forEach(member -> concerned.add(member.getId()));
			Optional<Decision> person = log.byPerson(group);
			person.ifPresent(decision -> log.look(group, decision));
			Optional<Decision> policy = log.byPolicy(group);
			ClaimRelation made = policy.map(Decision::getTarget).map(byId::get).orElse(null);
			if (terms.onlyNew() && made != null && GoldLog.changedSince(policy.get(), group).isEmpty()) {
				log.stays(made.getId());
			}
			boolean stays = made != null && elements.isKept(made);
			if (person.isEmpty() && !log.isHeld(group) && !stays) {
				decide(group, made, before);
			}
		}
		elements.outdated().stream().filter(element -> wanted.test((ClaimRelation) element)).forEach(elements::drop);
	}

	private void decide(Group group, ClaimRelation made, Map<String, ClaimRelation> before) throws CorpusException {
		Votes labels = new Votes(group.members(), member -> ((ClaimRelation) member).getLabel());
		Object label = labels.winner(terms.policy());
		Map<Element, String> places = places(group);
		Votes firsts = new Votes(group.members(), member -> RelationEnds.isSymmetric((String) label) ? "" : places.get(member)); //$NON-NLS-1$
		Object first = firsts.winner(terms.policy());
		RelationEnds any = ends(group, group.members().firstKey());
		int voters = voters(any);
		Claim one = gold(any.document1(), any.claim1());
		Claim other = gold(any.document2(), any.claim2());
		ClaimRelation old = made != null || one == null || other == null ? made : before.get(key(one.getId(), other.getId()));
		if (old != null && elements.isKept(old)) {
			return;
		}
		if (!terms.policy().decides(group.members().size(), voters)) {
			log.open(group, group.members().size() + " of " + voters + " have it, too few for " + terms.policy().id()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (!labels.decided(terms.policy())) {
			log.open(group, "label: " + labels); //$NON-NLS-1$
		} else if (!firsts.decided(terms.policy())) {
			log.open(group, "direction: " + firsts); //$NON-NLS-1$
		} else if (one == null || other == null) {
			log.open(group, "not both of its claims are gold"); //$NON-NLS-1$
		} else {
			String annotator = group.members().entrySet().stream().filter(member -> label.equals(((ClaimRelation) member.getValue()).getLabel())
					&& (RelationEnds.isSymmetric((String) label) || first.equals(places.get(member.getValue())))).findFirst().orElseThrow().getKey();
			ClaimRelation relation = elements.make(group, old, group.members().get(annotator), gold.getRelations(), voters);
			if (elements.isOurs(relation)) {
				RelationEnds ends = ends(group, annotator);
				join(relation, ends.document1(), gold(ends.document1(), ends.claim1()), ends.document2(), gold(ends.document2(), ends.claim2()));
			}
		}
	}

	/** Where the first claim of each relation is; the same for two annotators whose claims are aligned. */
	private Map<Element, String> places(Group group) throws CorpusException {
		Map<Element, String> places = new HashMap<>();
		for (String annotator : group.members().keySet()) {
			RelationEnds ends = ends(group, annotator);
			String key = documents.apply(ends.document1()).flatMap(made -> made.alignment().groupOf(ends.claim1())).map(Group::key).orElse(""); //$NON-NLS-1$
			places.put(group.members().get(annotator), ends.document1() + ' ' + key);
		}
		return places;
	}

	private RelationEnds ends(Group group, String annotator) throws CorpusException {
		ClaimLookup lookup = lookups.computeIfAbsent(annotator, name -> new ClaimLookup(store, name));
		return RelationEnds.of((ClaimRelation) group.members().get(annotator), lookup).orElseThrow();
	}

	private static String key(String first, String second) {
		return first.compareTo(second) > 0 ? second + ' ' + first : first + ' ' + second;
	}

	/** Puts the claims of a relation in their order: that of the text where the label has no direction. */
	static void join(ClaimRelation relation, String document1, Claim first, String document2, Claim second) {
		boolean swap = RelationEnds.isSymmetric(relation.getLabel()) && RelationOrder.compare(document1, first, document2, second) > 0;
		relation.setArg1(swap ? second.getId() : first.getId());
		relation.setArg1Document(swap ? document2 : document1);
		relation.setArg2(swap ? first.getId() : second.getId());
		relation.setArg2Document(swap ? document1 : document2);
	}

	/** Those who worked on both documents: others could not have related the claims. */
	private int voters(RelationEnds ends) {
		return (int) annotators.stream().filter(annotator -> store.hasAnnotations(ends.document1(), annotator)
				&& store.hasAnnotations(ends.document2(), annotator)).count();
	}

	private Claim gold(String document, Claim claim) {
		return documents.apply(document).map(made -> made.goldOf(claim)).filter(Claim.class::isInstance).map(Claim.class::cast).orElse(null);
	}

	/** Takes back relations of this run whose claims were taken back; people's relations stay. */
	void dropLoose() {
		for (ClaimRelation relation : new ArrayList<>(gold.getRelations())) {
			if (elements.isOurs(relation) && !(has(relation.getArg1Document(), relation.getArg1()) && has(relation.getArg2Document(), relation.getArg2()))) {
				elements.takeBack(relation, "not both of its claims are gold"); //$NON-NLS-1$
			}
		}
	}

	private boolean has(String document, String claim) {
		return documents.apply(document).map(GoldDocument::set).stream().flatMap(set -> set.getClaims().stream()).anyMatch(one -> one.getId().equals(claim));
	}

	void finish() {
		Set<String> scope = new HashSet<>();
		for (Decision decision : gold.getDecisions()) {
			if (decision.getTarget() != null && concerned.contains(decision.getTarget()) || decision.getOrigins().stream().anyMatch(concerned::contains)) {
				scope.add(decision.getId());
			}
		}
		log.write(elements.keptIds(), terms.onlyNew() ? scope : null);
	}
}
