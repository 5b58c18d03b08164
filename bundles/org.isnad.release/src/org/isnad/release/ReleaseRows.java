// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The rows of a release by table, gathered from one annotator's (or the gold) sets; not yet split. Only documents that have such a set are in it. */
@SuppressWarnings("nls")
final class ReleaseRows {
	private final CorpusStore store;
	private final String annotator;
	private final Map<String, List<JsonObject>> tables = new LinkedHashMap<>();
	private final Map<String, JsonObject> claims = new HashMap<>();
	private final List<String> withoutSet = new ArrayList<>();
	private int danglingRelations;

	ReleaseRows(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	void gather(SubMonitor monitor) throws CorpusException {
		RowWriter rows = new RowWriter(store);
		CorpusTables own = new CorpusTables(store, annotator, rows);
		List<Document> documents = store.documents();
		monitor.setWorkRemaining(documents.size() + 1);
		List<JsonObject> documentRows = new ArrayList<>();
		for (Document document : documents) {
			monitor.split(1);
			if (store.hasAnnotations(document.getId(), annotator)) {
				documentRows.add(rows.document(document, List.of()));
				own.addDocument(document);
			} else {
				withoutSet.add(document.getId());
			}
		}
		own.addRelations();
		tables.put(ReleaseTable.DOCUMENTS, documentRows);
		for (Table table : List.of(Table.CLAIMS, Table.ATTRIBUTION, Table.ANCHORS, Table.MENTIONS)) {
			tables.put(table.fileStem(), new ArrayList<>(own.rows(table)));
		}
		rows(ReleaseTable.CLAIMS).forEach(row -> claims.put(text(row, "claim_id"), row));
		tables.put(ReleaseTable.RELATIONS, relations(own));
		tables.put(ReleaseTable.SOURCES, sources(own, rows));
		tables.put(ReleaseTable.EVENTS, events(own, rows));
		tables.values().forEach(table -> table.forEach(ReleaseRows::withoutDiary));
	}

	/**
	 * Takes out when things were done and what was said about them: that is the diary of the team and not the data, and two corpora made alike would
	 * differ by it alone.
	 */
	private static void withoutDiary(JsonObject row) {
		for (String key : List.of("created", "modified")) {
			if (row.has(key)) {
				row.add(key, JsonNull.INSTANCE);
			}
		}
		if (row.has("comments")) {
			row.add("comments", new JsonArray());
		}
		for (String part : List.of("source", "cue")) {
			if (row.get(part) instanceof JsonObject inner) {
				withoutDiary(inner);
			}
		}
	}

	private List<JsonObject> relations(CorpusTables own) {
		List<JsonObject> kept = new ArrayList<>();
		for (JsonObject row : own.rows(Table.RELATIONS)) {
			if (hasEnd(row, "arg1") && hasEnd(row, "arg2")) {
				kept.add(row);
			} else {
				danglingRelations++;
			}
		}
		return kept;
	}

	private boolean hasEnd(JsonObject relation, String end) {
		JsonObject claim = claims.get(text(relation, end + "_claim_id"));
		return claim != null && text(claim, "doc_id").equals(text(relation, end + "_doc_id"));
	}

	/** The entities that are named, and those that they are linked to. */
	private List<JsonObject> sources(CorpusTables own, RowWriter rows) throws CorpusException {
		Map<String, JsonObject> all = new TreeMap<>();
		CorpusTables.sources(store, rows).forEach(row -> all.put(text(row, "entity_id"), row));
		Set<String> wanted = new TreeSet<>();
		List<String> next = new ArrayList<>(own.namedEntities());
		while (!next.isEmpty()) {
			String id = next.removeLast();
			if (all.containsKey(id) && wanted.add(id)) {
				all.get(id).getAsJsonArray("links").forEach(link -> next.add(text(link.getAsJsonObject(), "entity_id")));
			}
		}
		return new ArrayList<>(wanted.stream().map(all::get).toList());
	}

	/** The events that claims belong to; one that the released annotations do not describe is described as an annotator did. */
	private List<JsonObject> events(CorpusTables own, RowWriter rows) throws CorpusException {
		Set<String> named = new TreeSet<>();
		rows(ReleaseTable.CLAIMS).stream().map(row -> text(row, "event_id")).filter(id -> id != null).forEach(named::add);
		Map<String, JsonObject> known = new TreeMap<>();
		own.rows(Table.EVENTS).forEach(row -> known.put(text(row, "event_id"), row));
		List<String> missing = new ArrayList<>(named);
		missing.removeAll(known.keySet());
		if (!missing.isEmpty()) {
			for (String other : store.annotators()) {
				for (EventGroup event : store.relations(other).getEvents()) {
					if (missing.contains(event.getId())) {
						known.putIfAbsent(event.getId(), rows.event(annotator, event));
					}
				}
			}
		}
		for (String id : missing) {
			if (!known.containsKey(id)) {
				EventGroup bare = ModelFactory.eINSTANCE.createEventGroup();
				bare.setId(id);
				known.put(id, rows.event(annotator, bare));
			}
		}
		return new ArrayList<>(known.values());
	}

	/** The rows of a table; the list may be changed. */
	List<JsonObject> rows(String table) {
		return tables.computeIfAbsent(table, key -> new ArrayList<>());
	}

	/** The row of a claim. */
	JsonObject claim(String id) {
		return claims.get(id);
	}

	/** The ids of documents that are not released, because they have no such annotations. */
	List<String> documentsWithoutSet() {
		return withoutSet;
	}

	/** How many relations were left out, because a claim of theirs is not released. */
	int danglingRelations() {
		return danglingRelations;
	}

	/** The ids of the entities that a row of attributions names. */
	static Set<String> entitiesOf(JsonObject attribution) {
		Set<String> ids = new HashSet<>();
		attribution.getAsJsonArray("chain").forEach(each -> ids.add(each.getAsString()));
		return ids;
	}

	/** The text of a key, or null. */
	static String text(JsonObject row, String key) {
		JsonElement value = row.get(key);
		return value == null || value.isJsonNull() ? null : value.getAsString();
	}
}
