// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Adds the events and relations of one annotator. */
@SuppressWarnings("nls")
final class RelationImport {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	/** Labels that say the same of both claims; they are kept with the earlier claim first. */
	private static final Set<String> SYMMETRIC = Set.of("CONTRADICTION", "EQUIVALENT", "NEUTRAL", "UPDATE");

	/** A claim and where it stands. */
	private record Place(String document, int begin, String claim) {
		boolean isAfter(Place other) {
			int order = document.compareTo(other.document);
			return order > 0 || order == 0 && begin > other.begin;
		}
	}

	private final ImportContext context;
	private final String annotator;
	private final Map<String, Map<String, Place>> claims = new HashMap<>();
	private final Map<String, Element> known = new HashMap<>();
	private final Set<String> fresh = new HashSet<>();
	private final Set<String> pairs = new HashSet<>();
	private final Set<String> idsOfOthers = new HashSet<>();
	private final List<String> others;
	private RelationSet set;

	RelationImport(ImportContext context, String annotator) throws CorpusException {
		this.context = context;
		this.annotator = annotator;
		this.others = context.store().annotators();
	}

	void add(List<Row> events, List<Row> relations) throws CorpusException {
		RelationSet there = context.store().relations(annotator);
		there.getEvents().forEach(event -> known.put(event.getId(), event));
		for (ClaimRelation relation : there.getRelations()) {
			known.put(relation.getId(), relation);
			pairs.add(pair(relation.getLabel(), relation.getArg1(), relation.getArg2()));
		}
		for (String other : others) {
			if (!other.equals(annotator)) {
				context.store().relations(other).getRelations().forEach(relation -> idsOfOthers.add(relation.getId()));
				context.store().relations(other).getEvents().forEach(event -> idsOfOthers.add(event.getId()));
			}
		}
		for (Row row : events) {
			context.attempt(row, () -> addEvent(row));
		}
		for (Row row : relations) {
			context.attempt(row, () -> addRelation(row));
		}
	}

	private RelationSet set() throws CorpusException {
		if (set == null) {
			set = context.target().relations(annotator);
		}
		return set;
	}

	private interface Written {
		JsonObject row(Element element) throws RowException;
	}

	/** The id of a row that is new; null where the same is there already, which is noted. */
	private String newId(Row row, String key, Written written) throws RowException {
		String id = row.requiredId(key);
		Element there = known.get(id);
		if (there == null || fresh.contains(id)) {
			if (idsOfOthers.contains(id)) {
				throw new RowException(RowException.TAG, NLS.bind(Messages.idTaken, id));
			}
			context.take(id, Table.RELATIONS.fileStem() + " (" + annotator + ')');
			return id;
		}
		JsonObject same = written.row(there);
		if (same == null || !SameRow.saysNothingNew(row.json(), same, true)) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.idTaken, id));
		}
		context.log().unchanged(row.file());
		return null;
	}

	private void added(Element element, Row row) throws CorpusException {
		known.put(element.getId(), element);
		fresh.add(element.getId());
		if (set().getKind() == SetKind.GOLD) {
			set().getDecisions().add(ImportContext.imported(element, row));
		}
	}

	private void addEvent(Row row) throws RowException, CorpusException {
		RowWriter writer = context.rows();
		String id = newId(row, "event_id", there -> there instanceof EventGroup event ? writer.event(annotator, event) : null);
		if (id == null) {
			return;
		}
		EventGroup event = MODEL.createEventGroup();
		event.setId(id);
		event.setLabel(row.text("label"));
		event.setNote(row.text("note"));
		ImportContext.readProvenance(row, event);
		set().getEvents().add(event);
		added(event, row);
	}

	private void addRelation(Row row) throws RowException, CorpusException {
		RowWriter writer = context.rows();
		String id = newId(row, "relation_id", there -> there instanceof ClaimRelation relation ? written(writer.relation(annotator, relation), relation, row) : null);
		if (id == null) {
			return;
		}
		TagReader tags = context.tags();
		ClaimRelation relation = MODEL.createClaimRelation();
		relation.setId(id);
		relation.setLabel(tags.read(row, "label", Layer.RELATION, "label"));
		if (relation.getLabel() == null) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.missing, "label"));
		}
		for (String type : row.texts("contradiction_type")) {
			tags.check("contradiction_type", Layer.RELATION, "contradictionType", type);
			relation.getContradictionType().add(type);
		}
		relation.setStrength(tags.read(row, "strength", Layer.RELATION, "strength"));
		relation.setTimeRelation(tags.read(row, "time_relation", Layer.RELATION, "timeRelation"));
		relation.setEventLink(tags.read(row, "event_link", Layer.RELATION, "eventLink"));
		relation.setStatus(tags.read(row, "status", Layer.RELATION, "status"));
		relation.setNote(row.text("note"));
		ImportContext.readProvenance(row, relation);
		link(relation, place(row, "arg1"), place(row, "arg2"));
		if (!pairs.add(pair(relation.getLabel(), relation.getArg1(), relation.getArg2()))) {
			throw new RowException(RowException.RELATION, NLS.bind(Messages.samePair, new Object[] { relation.getLabel(), relation.getArg1(), relation.getArg2() }));
		}
		set().getRelations().add(relation);
		added(relation, row);
		context.log().relationsAdded(1);
	}

	/** A pair that was put in order when it came in is the same when it comes again as it was. */
	private static JsonObject written(JsonObject there, ClaimRelation relation, Row row) throws RowException {
		if (SYMMETRIC.contains(relation.getLabel()) && relation.getArg2().equals(row.id("arg1_claim_id")) && relation.getArg1().equals(row.id("arg2_claim_id"))) {
			for (String key : List.of("_claim_id", "_doc_id")) {
				JsonElement first = there.get("arg1" + key);
				there.add("arg1" + key, there.get("arg2" + key));
				there.add("arg2" + key, first);
			}
		}
		return there;
	}

	private static void link(ClaimRelation relation, Place first, Place second) throws RowException {
		if (first.claim().equals(second.claim())) {
			throw new RowException(RowException.RELATION, NLS.bind(Messages.selfRelation, first.claim()));
		}
		boolean swap = SYMMETRIC.contains(relation.getLabel()) && first.isAfter(second);
		Place arg1 = swap ? second : first;
		Place arg2 = swap ? first : second;
		relation.setArg1(arg1.claim());
		relation.setArg1Document(arg1.document());
		relation.setArg2(arg2.claim());
		relation.setArg2Document(arg2.document());
	}

	private Place place(Row row, String argument) throws RowException, CorpusException {
		String id = row.id(argument + "_claim_id");
		if (id == null) {
			throw new RowException(RowException.RELATION, NLS.bind(Messages.missing, argument + "_claim_id"));
		}
		String document = row.id(argument + "_doc_id");
		Optional<Place> place = document != null ? find(id, document) : Optional.empty();
		if (document == null) {
			for (Document each : context.store().documents()) {
				if (place.isEmpty()) {
					place = find(id, each.getId());
				}
			}
		}
		return place.orElseThrow(() -> new RowException(RowException.RELATION, NLS.bind(Messages.noClaim, id)));
	}

	/** The claim as the annotator has it, else as anybody has it: an adjudicator may relate what others marked. */
	private Optional<Place> find(String claim, String document) throws CorpusException {
		Map<String, Place> places = claims.get(document);
		if (places == null) {
			places = new HashMap<>();
			if (context.store().document(document).isPresent()) {
				addPlaces(document, annotator, places);
				for (String other : others) {
					addPlaces(document, other, places);
				}
			}
			claims.put(document, places);
		}
		return Optional.ofNullable(places.get(claim));
	}

	private void addPlaces(String document, String owner, Map<String, Place> places) throws CorpusException {
		CorpusStore store = context.store();
		if (store.hasAnnotations(document, owner)) {
			for (Claim claim : store.annotations(document, owner).getClaims()) {
				places.putIfAbsent(claim.getId(), new Place(document, claim.getSpan() == null ? 0 : claim.getSpan().begin(), claim.getId()));
			}
		}
	}

	private static String pair(String label, String first, String second) {
		boolean ordered = String.valueOf(first).compareTo(String.valueOf(second)) <= 0;
		return label + ' ' + (ordered ? first : second) + ' ' + (ordered ? second : first);
	}
}
