// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Group;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;

/**
 * The event groups of the gold claims. Each annotator makes event groups of her own; those of one label (or, without a label, of one
 * id) are taken for the same event.
 */
final class GoldEvents {
	private final Policy policy;
	private final RelationSet gold;
	private final Map<String, EventGroup> groups = new HashMap<>();
	private final Map<String, Map<String, String>> keys = new HashMap<>();

	GoldEvents(CorpusStore store, RelationSet gold, Collection<String> annotators, Policy policy) throws CorpusException {
		this.policy = policy;
		this.gold = gold;
		for (String annotator : annotators) {
			Map<String, String> own = new HashMap<>();
			for (EventGroup event : store.relations(annotator).getEvents()) {
				String label = event.getLabel() == null || event.getLabel().isBlank() ? event.getId() : event.getLabel().strip();
				own.put(event.getId(), label);
				groups.putIfAbsent(label, event);
			}
			keys.put(annotator, own);
		}
	}

	/** Decides the event of every claim that this run made. */
	void decide(GoldDocument document) {
		for (Claim claim : document.set().getClaims()) {
			if (document.elements().isOurs(claim)) {
				Group group = document.elements().groupOf(claim).orElseThrow();
				Map<Element, String> events = new HashMap<>();
				group.members().forEach((annotator, member) -> {
					String id = ((Claim) member).getEvent();
					events.put(member, id == null ? null : keys.getOrDefault(annotator, Map.of()).get(id));
				});
				Votes votes = new Votes(group.members(), events::get);
				claim.setEvent(goldId((String) votes.winner(policy)));
				if (!votes.decided(policy)) {
					document.log().openTag(group, claim.getId(), Literals.CLAIM__EVENT.getName(), votes);
				}
			}
		}
	}

	/** The gold event of an annotator's; null where it is null or not there. */
	String gold(String annotator, String event) {
		return event == null ? null : goldId(keys.getOrDefault(annotator, Map.of()).get(event));
	}

	private String goldId(String key) {
		if (key == null) {
			return null;
		}
		String id = GoldIds.event(key);
		if (gold.getEvents().stream().noneMatch(event -> event.getId().equals(id))) {
			EventGroup event = ModelFactory.eINSTANCE.createEventGroup();
			event.setId(id);
			event.setLabel(groups.get(key).getLabel());
			event.setOrigin(groups.get(key).getId());
			event.setCreatedAt(groups.get(key).getCreatedAt());
			gold.getEvents().add(event);
		}
		return id;
	}
}
