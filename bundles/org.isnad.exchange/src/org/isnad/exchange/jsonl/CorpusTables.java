// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.Identified;
import org.isnad.model.RelationSet;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;

import com.google.gson.JsonObject;

/**
 * The rows of one annotator (or of the gold set), gathered document by document; sorted by document, place in the text and id.
 * For the thread that reads the corpus.
 */
public final class CorpusTables {
	private static final Comparator<SpanElement> BY_PLACE = Comparator.comparing(SpanElement::getSpan, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(SpanElement::getId, Comparator.nullsLast(Comparator.naturalOrder()));
	private static final Comparator<Identified> BY_ID = Comparator.comparing(Identified::getId, Comparator.nullsLast(Comparator.naturalOrder()));
	private static final Comparator<ClaimRelation> BY_ARGUMENTS = Comparator.comparing(ClaimRelation::getArg1Document, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(ClaimRelation::getArg2Document, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(BY_ID);

	private final CorpusStore store;
	private final String annotator;
	private final RowWriter rows;
	private final Map<Table, List<JsonObject>> tables = new EnumMap<>(Table.class);

	/** Tables without a row yet. */
	public CorpusTables(CorpusStore store, String annotator, RowWriter rows) {
		this.store = store;
		this.annotator = annotator;
		this.rows = rows;
		for (Table table : Table.values()) {
			tables.put(table, new ArrayList<>());
		}
	}

	/** The rows of a table, in order. */
	public List<JsonObject> rows(Table table) {
		return Collections.unmodifiableList(tables.get(table));
	}

	/** Adds what the annotator marked in a document; nothing where there is no such set. */
	public void addDocument(Document document) throws CorpusException {
		if (!store.hasAnnotations(document.getId(), annotator)) {
			return;
		}
		AnnotationSet set = store.annotations(document.getId(), annotator);
		for (Claim claim : sorted(set.getClaims(), BY_PLACE)) {
			tables.get(Table.CLAIMS).add(rows.claim(set, claim));
		}
		for (Anchor anchor : sorted(set.getAnchors(), BY_PLACE)) {
			tables.get(Table.ANCHORS).add(rows.anchor(set, anchor));
		}
		Set<Identified> used = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Attribution attribution : sorted(set.getAttributions(), Comparator.comparing(CorpusTables::place).thenComparing(BY_ID))) {
			used.add(attribution.getSource());
			used.add(attribution.getCue());
			tables.get(Table.ATTRIBUTION).add(rows.attribution(set, attribution));
		}
		for (SourceMention mention : sorted(set.getSources(), BY_PLACE)) {
			if (!used.contains(mention)) {
				tables.get(Table.MENTIONS).add(rows.mention(set, mention));
			}
		}
		for (Cue cue : sorted(set.getCues(), BY_PLACE)) {
			if (!used.contains(cue)) {
				tables.get(Table.MENTIONS).add(rows.mention(set, cue));
			}
		}
	}

	/** Where an attribution begins: at the first of its cue, source and content. */
	private static int place(Attribution attribution) {
		List<SpanElement> parts = new ArrayList<>(attribution.getContent());
		parts.add(attribution.getSource());
		parts.add(attribution.getCue());
		return parts.stream().filter(part -> part != null && part.getSpan() != null).mapToInt(part -> part.getSpan().begin()).min().orElse(Integer.MAX_VALUE);
	}

	/** Adds the annotator's relations and events. */
	public void addRelations() throws CorpusException {
		RelationSet set = store.relations(annotator);
		for (ClaimRelation relation : sorted(set.getRelations(), BY_ARGUMENTS)) {
			tables.get(Table.RELATIONS).add(rows.relation(annotator, relation));
		}
		for (EventGroup event : sorted(set.getEvents(), BY_ID)) {
			tables.get(Table.EVENTS).add(rows.event(annotator, event));
		}
	}

	/** The rows of the source registry, by id. */
	public static List<JsonObject> sources(CorpusStore store, RowWriter rows) throws CorpusException {
		List<JsonObject> all = new ArrayList<>();
		for (SourceEntity entity : sorted(store.sources().getEntities(), BY_ID)) {
			all.add(rows.source(entity));
		}
		return all;
	}

	/** The ids of the entities that the rows name, directly or in a chain. */
	public Set<String> namedEntities() {
		Set<String> ids = new HashSet<>();
		for (JsonObject row : tables.get(Table.ATTRIBUTION)) {
			add(ids, row, "entity_id"); //$NON-NLS-1$
			add(ids, row.getAsJsonObject("source"), "entity_id"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		tables.get(Table.MENTIONS).forEach(row -> add(ids, row, "entity_id")); //$NON-NLS-1$
		return ids;
	}

	private static void add(Set<String> ids, JsonObject row, String key) {
		if (!row.get(key).isJsonNull()) {
			ids.add(row.get(key).getAsString());
		}
	}

	private static <E> List<E> sorted(List<? extends E> elements, Comparator<? super E> order) {
		List<E> list = new ArrayList<>(elements);
		list.sort(order);
		return list;
	}
}
