// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The rows of a release, gathered from one annotator's (or the gold) sets in one walk over the documents; not yet split. Only documents that have such a set are in it.
 * The rows of documents go to disk at once; in memory are relations, sources, events and pairs, and of each document what the splits need.
 */
@SuppressWarnings("nls")
final class ReleaseRows {
	private final CorpusStore store;
	private final ReleaseOptions options;
	private final RowSpool spool;
	private final TagUse tags;
	private final SoftLabels labels;
	private final ClaimPool pool;
	private final boolean byClaim;
	private final List<DocumentFacts> documents = new ArrayList<>();
	private final List<ClaimNode> claims = new ArrayList<>();
	private final Map<String, ClaimNode> related = new HashMap<>();
	private final Map<String, Integer> eventDocument = new HashMap<>();
	private final List<int[]> eventEdges = new ArrayList<>();
	private final Map<String, List<JsonObject>> tables = new LinkedHashMap<>();
	private final Set<String> named = new HashSet<>();
	/** Each name once, however many documents have it. */
	private final Map<String, String> names = new HashMap<>();
	private final Set<String> adjudicated = new TreeSet<>();
	private final Set<String> events = new TreeSet<>();
	private final List<String> withoutSet = new ArrayList<>();
	private int danglingRelations;

	ReleaseRows(CorpusStore store, ReleaseOptions options, RowSpool spool) throws CorpusException {
		this.store = store;
		this.options = options;
		this.spool = spool;
		this.tags = new TagUse(store.scheme());
		this.labels = new SoftLabels(store, options.annotator());
		this.pool = new ClaimPool(options.seed());
		this.byClaim = options.level() == SplitLevel.CLAIM;
	}

	void gather(SubMonitor monitor) throws CorpusException, IOException {
		RowWriter writer = new RowWriter(store);
		Set<String> wanted = new HashSet<>();
		for (ClaimRelation relation : store.relations(options.annotator()).getRelations()) {
			wanted.add(relation.getArg1());
			wanted.add(relation.getArg2());
		}
		List<Document> all = new ArrayList<>();
		for (Document document : store.documents()) {
			if (store.hasAnnotations(document.getId(), options.annotator())) {
				all.add(document);
			} else {
				withoutSet.add(document.getId());
			}
		}
		monitor.setWorkRemaining(all.size() + 1);
		DocumentRows rows = new DocumentRows(store, options, writer, tags, labels);
		try (InOrder<DocumentPart> workers = new InOrder<>()) {
			Iterator<DocumentPart> parts = workers.of(work(all, rows));
			while (parts.hasNext()) {
				monitor.split(1);
				DocumentPart part = parts.next();
				add(part, wanted);
				store.unload(part.facts().id());
			}
		} catch (InOrder.Failure e) {
			throw e.getCause();
		}
		CorpusTables own = new CorpusTables(store, options.annotator(), writer);
		own.addRelations();
		tables.put(ReleaseTable.RELATIONS, relations(own));
		tables.put(ReleaseTable.SOURCES, sources(writer));
		tables.put(ReleaseTable.EVENTS, events(own, writer));
		tables.values().forEach(table -> table.forEach(DocumentRows::withoutDiary));
		tables.put(ReleaseTable.LABELS, labels.ofRelations(rows(ReleaseTable.RELATIONS)));
		noteTags(ReleaseTable.RELATIONS);
		noteTags(ReleaseTable.SOURCES);
		noteTags(ReleaseTable.EVENTS);
	}

	private static Iterator<Callable<DocumentPart>> work(List<Document> all, DocumentRows rows) {
		List<Callable<DocumentPart>> work = new ArrayList<>(all.size());
		for (int i = 0; i < all.size(); i++) {
			Document document = all.get(i);
			int number = i;
			work.add(() -> rows.of(document, number));
		}
		return work.iterator();
	}

	private void add(DocumentPart part, Set<String> wanted) throws IOException {
		int number = documents.size();
		documents.add(part.facts().sharing(names));
		for (String table : ReleaseTable.all(options.annotationsOnly()).stream().map(ReleaseTable::name).toList()) {
			List<byte[]> lines = part.lines().getOrDefault(table, List.of());
			for (int i = 0; i < lines.size(); i++) {
				boolean claim = byClaim && ReleaseTable.CLAIMS.equals(table);
				spool.add(table, claim ? claims.size() + i : number, lines.get(i));
			}
		}
		named.addAll(part.mentioned());
		adjudicated.addAll(part.adjudicated());
		for (ClaimNode claim : part.claims()) {
			pool.add(claim);
			if (wanted.contains(claim.id())) {
				related.put(claim.id(), claim);
			}
			if (claim.event() != null) {
				events.add(claim.event());
				int first = eventDocument.computeIfAbsent(claim.event(), key -> number);
				if (first != number) {
					eventEdges.add(new int[] { first, number });
				}
			}
			if (byClaim) {
				claims.add(claim);
			}
		}
	}

	private void noteTags(String table) {
		ReleaseTable shape = ReleaseTable.of(table, false).orElseThrow();
		rows(table).forEach(row -> tags.add(table, shape.columns(), row));
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
		ClaimNode claim = related.get(text(relation, end + "_claim_id"));
		return claim != null && claim.documentId().equals(text(relation, end + "_doc_id"));
	}

	/** The entities that are named, and those that they are linked to. */
	private List<JsonObject> sources(RowWriter writer) throws CorpusException {
		Map<String, JsonObject> all = new TreeMap<>();
		CorpusTables.sources(store, writer).forEach(row -> all.put(text(row, "entity_id"), row));
		Set<String> wanted = new TreeSet<>();
		List<String> next = new ArrayList<>(named);
		while (!next.isEmpty()) {
			String id = next.removeLast();
			if (all.containsKey(id) && wanted.add(id)) {
				all.get(id).getAsJsonArray("links").forEach(link -> next.add(text(link.getAsJsonObject(), "entity_id")));
			}
		}
		return new ArrayList<>(wanted.stream().map(all::get).toList());
	}

	/** The events that claims belong to; one that the released annotations do not describe is described as an annotator did. */
	private List<JsonObject> events(CorpusTables own, RowWriter writer) throws CorpusException {
		Map<String, JsonObject> known = new TreeMap<>();
		own.rows(Table.EVENTS).forEach(row -> known.put(text(row, "event_id"), row));
		Set<String> missing = new TreeSet<>(events);
		missing.removeAll(known.keySet());
		if (!missing.isEmpty()) {
			for (String other : store.annotators()) {
				for (EventGroup event : store.relations(other).getEvents()) {
					if (missing.contains(event.getId())) {
						known.putIfAbsent(event.getId(), writer.event(options.annotator(), event));
					}
				}
			}
		}
		for (String id : missing) {
			if (!known.containsKey(id)) {
				EventGroup bare = ModelFactory.eINSTANCE.createEventGroup();
				bare.setId(id);
				known.put(id, writer.event(options.annotator(), bare));
			}
		}
		return new ArrayList<>(known.values());
	}

	/** The rows of a table that is in memory: relations, sources, events, pairs, and the labels of relations; the list may be changed. */
	List<JsonObject> rows(String table) {
		return tables.computeIfAbsent(table, key -> new ArrayList<>());
	}

	/** How many rows a table has. */
	int count(String table) {
		return spool.count(table) + rows(table).size();
	}

	RowSpool spool() {
		return spool;
	}

	TagUse tags() {
		return tags;
	}

	/** What is remembered of the documents, by their number, which is their place among the released ones by id. */
	List<DocumentFacts> documents() {
		return documents;
	}

	/** All claims in the order of their rows, where claims are what is split; else none. */
	List<ClaimNode> claims() {
		return claims;
	}

	/** A claim that has a relation. */
	ClaimNode related(String id) {
		return related.get(id);
	}

	/** Claims from which pairs are sampled. */
	ClaimPool pool() {
		return pool;
	}

	/** The numbers of documents that are about one event, two by two. */
	List<int[]> eventEdges() {
		return eventEdges;
	}

	/** The annotators that the logs of adjudication of the documents name. */
	Set<String> adjudicated() {
		return adjudicated;
	}

	/** The ids of documents that are not released, because they have no such annotations. */
	List<String> documentsWithoutSet() {
		return withoutSet;
	}

	/** How many relations were left out, because a claim of theirs is not released. */
	int danglingRelations() {
		return danglingRelations;
	}

	/** The text of a key, or null. */
	static String text(JsonObject row, String key) {
		JsonElement value = row.get(key);
		return value == null || value.isJsonNull() ? null : value.getAsString();
	}
}
