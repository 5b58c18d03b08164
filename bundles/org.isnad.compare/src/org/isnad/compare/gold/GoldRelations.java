// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.RelationEnds;
import org.isnad.compare.ClaimLookup;
import org.isnad.compare.Group;
import org.isnad.compare.Alignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.RelationOrder;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;

/** The gold relations in the making. */
final class GoldRelations {
	private final CorpusStore store;
	private final List<String> annotators;
	private final Policy policy;
	private final Map<String, GoldDocument> documents;
	private final RelationSet gold;
	private final GoldLog log;
	private final GoldElements elements;

	GoldRelations(CorpusStore store, List<String> annotators, Policy policy, Map<String, GoldDocument> documents) throws CorpusException {
		this.store = store;
		this.annotators = annotators;
		this.policy = policy;
		this.documents = documents;
		this.gold = store.relations(CorpusStore.GOLD);
		this.log = new GoldLog(gold.getDecisions(), policy);
		this.elements = new GoldElements(gold.getRelations(), log, policy);
		gold.setKind(SetKind.GOLD);
	}

	RelationSet set() {
		return gold;
	}

	GoldElements elements() {
		return elements;
	}

	GoldLog log() {
		return log;
	}

	/** Makes gold of the relations that the policy decides, where both claims are gold. */
	void decide() throws CorpusException {
		Map<String, ClaimRelation> before = new HashMap<>();
		for (Element element : elements.all()) {
			ClaimRelation relation = (ClaimRelation) element;
			before.merge(key(relation.getLabel(), relation.getArg1(), relation.getArg2()), relation, (a, b) -> elements.isKept(a) ? a : b);
		}
		for (Group group : Alignment.relations(store, annotators, document -> Optional.ofNullable(documents.get(document)).map(GoldDocument::alignment))) {
			String annotator = group.members().firstKey();
			ClaimRelation model = (ClaimRelation) group.members().get(annotator);
			RelationEnds ends = RelationEnds.of(model, new ClaimLookup(store, annotator)).orElseThrow();
			int voters = voters(ends);
			Claim first = gold(ends.document1(), ends.claim1());
			Claim second = gold(ends.document2(), ends.claim2());
			ClaimRelation old = first == null || second == null ? null : before.get(key(model.getLabel(), first.getId(), second.getId()));
			if (log.isLeftOut(group) || old != null && elements.isKept(old)) {
				continue;
			}
			if (!policy.decides(group.members().size(), voters)) {
				log.open(group, group.members().size() + " of " + voters + " have it, too few for " + policy.id()); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (first == null || second == null) {
				log.open(group, "not both of its claims are gold"); //$NON-NLS-1$
			} else {
				join(elements.make(group, old, model, gold.getRelations(), voters), ends, first, second);
			}
		}
		elements.outdated().forEach(elements::drop);
	}

	private static String key(String label, String first, String second) {
		return RelationEnds.isSymmetric(label) && first.compareTo(second) > 0 ? label + ' ' + second + ' ' + first : label + ' ' + first + ' ' + second;
	}

	private void join(ClaimRelation relation, RelationEnds ends, Claim first, Claim second) {
		boolean swap = RelationEnds.isSymmetric(relation.getLabel()) && RelationOrder.compare(ends.document1(), first, ends.document2(), second) > 0;
		relation.setArg1(swap ? second.getId() : first.getId());
		relation.setArg1Document(swap ? ends.document2() : ends.document1());
		relation.setArg2(swap ? first.getId() : second.getId());
		relation.setArg2Document(swap ? ends.document1() : ends.document2());
	}

	/** Those who worked on both documents: others could not have related the claims. */
	private int voters(RelationEnds ends) {
		return (int) annotators.stream().filter(annotator -> store.hasAnnotations(ends.document1(), annotator)
				&& store.hasAnnotations(ends.document2(), annotator)).count();
	}

	private Claim gold(String document, Claim claim) {
		GoldDocument made = documents.get(document);
		Element element = made == null ? null : made.goldOf(claim);
		return element instanceof Claim found ? found : null;
	}

	/** Takes back relations of this run whose claims were taken back; people's relations stay. */
	void dropLoose() throws CorpusException {
		ClaimLookup claims = new ClaimLookup(store, CorpusStore.GOLD);
		for (ClaimRelation relation : new ArrayList<>(gold.getRelations())) {
			Optional<RelationEnds> ends = RelationEnds.of(relation, claims);
			if (ends.isEmpty() && elements.isOurs(relation)) {
				elements.takeBack(relation, "not both of its claims are gold"); //$NON-NLS-1$
			}
		}
	}

	void finish() {
		log.write(elements.keptIds());
	}
}
