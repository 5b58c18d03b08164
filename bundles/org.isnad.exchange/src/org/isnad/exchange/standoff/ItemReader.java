// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Puts the items of a document together into rows, the counterpart of {@link ItemWriter}. For one document. */
@SuppressWarnings("nls")
public final class ItemReader {
	private record Read(int line, Item item) {
	}

	private final Path file;
	private final String document;
	private final ImportLog log;
	private final Map<String, Read> items = new LinkedHashMap<>();

	/**
	 * @param file where the items come from
	 * @param document the id of the document that they stand in
	 */
	public ItemReader(Path file, String document, ImportLog log) {
		this.file = file;
		this.document = document;
		this.log = log;
	}

	/** Takes an item; a second one with the same id is noted as a problem. The line is counted from 1, 0 where it is not known. */
	public void add(int line, Item item) {
		if (items.putIfAbsent(item.id(), new Read(line, item)) != null) {
			log.skip(file, line, NLS.bind(Messages.idTwice, item.id()));
		}
	}

	/** Adds the rows. */
	public void addTo(RowsImport rows) {
		Set<String> used = new HashSet<>();
		items.values().stream().map(Read::item).filter(item -> item.type() == ItemType.ATTRIBUTION).forEach(item -> {
			used.add(item.link(Item.SOURCE));
			used.add(item.link(Item.CUE));
		});
		for (Read read : items.values()) {
			Item item = read.item();
			boolean part = (item.type() == ItemType.SOURCE || item.type() == ItemType.CUE) && used.contains(item.id());
			if (!part) {
				JsonObject row = row(read);
				if (row != null) {
					rows.add(file, read.line(), row);
				}
			}
		}
	}

	private JsonObject row(Read read) {
		Item item = read.item();
		return switch (item.type()) {
		case CLAIM -> element(read, "claim_id", RowParts.tags(Table.CLAIMS, null));
		case SOURCE, CUE -> {
			JsonObject row = element(read, "mention_id", RowParts.tags(Table.MENTIONS, null));
			row.addProperty("layer", item.type().name().toLowerCase(Locale.ROOT));
			yield row;
		}
		case TIME, PLACE, QUANTITY -> {
			JsonObject row = element(read, "anchor_id", RowParts.tags(Table.ANCHORS, null));
			row.addProperty("kind", item.type().name());
			yield row;
		}
		case ATTRIBUTION -> attribution(read);
		case RELATION -> relation(read);
		};
	}

	private JsonObject element(Read read, String key, List<Column> tags) {
		Item item = read.item();
		JsonObject row = item.rest().deepCopy();
		row.addProperty(key, item.id());
		row.addProperty("doc_id", document);
		row.add("spans", spans(item));
		addTags(read, row, tags, true);
		return row;
	}

	private static JsonArray spans(Item item) {
		JsonArray spans = new JsonArray();
		for (Item.Place place : item.places()) {
			JsonObject span = new JsonObject();
			span.addProperty("start", place.begin());
			span.addProperty("end", place.end());
			spans.add(span);
		}
		return spans;
	}

	/** Adds the tags that belong to a row; of a whole item the others are losses. */
	private void addTags(Read read, JsonObject row, List<Column> columns, boolean whole) {
		Set<String> known = new HashSet<>();
		for (Column column : columns) {
			known.add(column.name());
			String value = read.item().tags().get(column.name());
			if (value != null) {
				row.addProperty(column.name(), value);
			}
		}
		if (whole) {
			read.item().tags().keySet().stream().filter(name -> !known.contains(name)).forEach(name -> log.lose(file, NLS.bind(Messages.lossTag, name), 1));
		}
	}

	private JsonObject attribution(Read read) {
		Item item = read.item();
		JsonObject row = item.rest().deepCopy();
		row.addProperty("attr_id", item.id());
		row.addProperty("doc_id", document);
		JsonObject source = part(read, Item.SOURCE, ItemType.SOURCE, "mention_id", List.of());
		addTags(read, source, RowParts.tags(Table.ATTRIBUTION, Item.SOURCE), false);
		JsonObject cue = part(read, Item.CUE, ItemType.CUE, "cue_id", RowParts.tags(Table.ATTRIBUTION, Item.CUE));
		if (!cue.has("spans")) {
			cue.addProperty("class", "NONE");
		}
		row.add(Item.SOURCE, source);
		row.add(Item.CUE, cue);
		JsonArray content = new JsonArray();
		item.links().getOrDefault(Item.CONTENT, List.of()).forEach(content::add);
		row.add("content_claim_ids", content);
		row.addProperty("parent_id", item.link(Item.PARENT));
		addTags(read, row, RowParts.tags(Table.ATTRIBUTION, null), false);
		return row;
	}

	/** The row of a source or cue, from its own item or from what the attribution itself says of it. */
	private JsonObject part(Read read, String role, ItemType type, String key, List<Column> tags) {
		String id = read.item().link(role);
		JsonObject own = read.item().rest().get(role) instanceof JsonObject known ? known.deepCopy() : new JsonObject();
		if (id == null) {
			return own;
		}
		Read part = items.get(id);
		if (part == null || part.item().type() != type) {
			log.skip(file, read.line(), NLS.bind(Messages.linkMissing, read.item().id(), id));
			return own;
		}
		JsonObject row = part.item().rest().deepCopy();
		row.addProperty(key, id);
		row.add("spans", spans(part.item()));
		addTags(part, row, tags, type == ItemType.CUE);
		return row;
	}

	private JsonObject relation(Read read) {
		Item item = read.item();
		JsonObject row = item.rest().deepCopy();
		row.addProperty("relation_id", item.id());
		for (String role : List.of(Item.FIRST, Item.SECOND)) {
			String claim = item.link(role);
			Read end = claim == null ? null : items.get(claim);
			if (claim != null && end != null && end.item().type() != ItemType.CLAIM) {
				log.lose(file, Messages.lossRelation, 1);
				return null;
			}
			row.addProperty(role + "_claim_id", claim);
			row.addProperty(role + "_doc_id", document);
		}
		addTags(read, row, RowParts.tags(Table.RELATIONS, null), true);
		return row;
	}
}
