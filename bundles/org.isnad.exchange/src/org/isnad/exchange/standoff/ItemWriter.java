// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Table;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Takes the rows of a document apart into items: an attribution becomes its source, its cue and what links them to claims. For one document. */
@SuppressWarnings("nls")
public final class ItemWriter {
	private final List<Item> items = new ArrayList<>();
	private final Set<String> written = new HashSet<>();

	private ItemWriter() {
	}

	/** The items of a document; what an item points at stands before it, but for the parents of attributions. */
	public static List<Item> items(StandoffDocument document) {
		ItemWriter writer = new ItemWriter();
		document.rows(Table.CLAIMS).forEach(row -> writer.element(ItemType.CLAIM, row, "claim_id", Table.CLAIMS));
		document.rows(Table.MENTIONS).forEach(row -> writer.element("cue".equals(RowParts.text(row, "layer")) ? ItemType.CUE : ItemType.SOURCE, row, "mention_id", Table.MENTIONS));
		document.rows(Table.ANCHORS).forEach(row -> writer.anchor(row, document));
		document.rows(Table.ATTRIBUTION).forEach(writer::attribution);
		document.relations().forEach(writer::relation);
		return List.copyOf(writer.items);
	}

	private void anchor(JsonObject row, StandoffDocument document) {
		String kind = RowParts.text(row, "kind");
		if (kind == null || ItemType.of(kind).isEmpty()) {
			document.aside(Table.ANCHORS, row);
		} else {
			element(ItemType.of(kind).get(), row, "anchor_id", Table.ANCHORS);
		}
	}

	private void element(ItemType type, JsonObject row, String key, Table table) {
		Map<String, String> tags = tags(row, RowParts.tags(table, null));
		Set<String> told = told(tags, key, "layer", "kind");
		items.add(new Item(type, RowParts.text(row, key), places(row), tags, Map.of(), RowParts.rest(row, told)));
	}

	private void attribution(JsonObject row) {
		JsonObject source = row.getAsJsonObject("source");
		JsonObject cue = row.getAsJsonObject("cue");
		Map<String, List<String>> links = new LinkedHashMap<>();
		boolean ownSource = part(ItemType.SOURCE, source, "mention_id", Set.of("realization"), Item.SOURCE, links);
		boolean ownCue = part(ItemType.CUE, cue, "cue_id", Set.of(), Item.CUE, links);
		List<String> content = new ArrayList<>();
		for (JsonElement claim : row.getAsJsonArray("content_claim_ids")) {
			content.add(claim.getAsString());
		}
		links.put(Item.CONTENT, content);
		String parent = RowParts.text(row, "parent_id");
		if (parent != null) {
			links.put(Item.PARENT, List.of(parent));
		}
		Map<String, String> tags = tags(row, RowParts.tags(Table.ATTRIBUTION, null));
		tags.putAll(tags(source, RowParts.tags(Table.ATTRIBUTION, Item.SOURCE)));
		JsonObject rest = RowParts.rest(row, told(tags, "attr_id", "parent_id", "content_claim_ids", Item.SOURCE, Item.CUE));
		keep(rest, Item.SOURCE, ownSource ? new JsonObject() : RowParts.rest(source, Set.of("realization")));
		keep(rest, Item.CUE, ownCue ? new JsonObject() : RowParts.rest(cue, Set.of()));
		items.add(new Item(ItemType.ATTRIBUTION, RowParts.text(row, "attr_id"), List.of(), tags, links, rest));
	}

	/** Adds a source or cue as an item, once; false where it stands on no words and so belongs to the attribution alone. */
	private boolean part(ItemType type, JsonObject row, String key, Set<String> told, String role, Map<String, List<String>> links) {
		String id = RowParts.text(row, key);
		if (id == null || row.getAsJsonArray("spans").isEmpty()) {
			return false;
		}
		links.put(role, List.of(id));
		if (written.add(id)) {
			Map<String, String> tags = type == ItemType.CUE ? tags(row, RowParts.tags(Table.ATTRIBUTION, Item.CUE)) : Map.of();
			Set<String> without = told(tags, key);
			without.addAll(told);
			items.add(new Item(type, id, places(row), tags, Map.of(), RowParts.rest(row, without)));
		}
		return true;
	}

	private void relation(JsonObject row) {
		Map<String, List<String>> links = new LinkedHashMap<>();
		for (String role : List.of(Item.FIRST, Item.SECOND)) {
			String claim = RowParts.text(row, role + "_claim_id");
			links.put(role, claim == null ? List.of() : List.of(claim));
		}
		Map<String, String> tags = tags(row, RowParts.tags(Table.RELATIONS, null));
		Set<String> told = told(tags, "relation_id", "arg1_claim_id", "arg2_claim_id", "arg1_doc_id", "arg2_doc_id");
		items.add(new Item(ItemType.RELATION, RowParts.text(row, "relation_id"), List.of(), tags, links, RowParts.rest(row, told)));
	}

	private static void keep(JsonObject rest, String key, JsonObject part) {
		if (!part.isEmpty()) {
			rest.add(key, part);
		}
	}

	private static Map<String, String> tags(JsonObject row, List<Column> columns) {
		Map<String, String> tags = new LinkedHashMap<>();
		for (Column column : columns) {
			String value = RowParts.text(row, column.name());
			if (value != null) {
				tags.put(column.name(), value);
			}
		}
		return tags;
	}

	private static Set<String> told(Map<String, String> tags, String... keys) {
		Set<String> told = new TreeSet<>(tags.keySet());
		told.addAll(List.of(keys));
		return told;
	}

	private static List<Item.Place> places(JsonObject row) {
		List<Item.Place> places = new ArrayList<>();
		for (JsonElement span : row.getAsJsonArray("spans")) {
			places.add(new Item.Place(span.getAsJsonObject().get("start").getAsInt(), span.getAsJsonObject().get("end").getAsInt()));
		}
		return places;
	}
}
