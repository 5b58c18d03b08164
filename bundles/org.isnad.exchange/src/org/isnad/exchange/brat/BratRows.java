// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Turns the annotations of one .ann file into rows. */
@SuppressWarnings("nls")
final class BratRows {
	private final Path file;
	private final String document;
	private final String origin;
	private final int length;
	private final BratTypes types;
	private final BratFile annotations;
	private final ImportLog log;
	private final Map<String, String> ids = new HashMap<>();
	private final Set<String> used = new HashSet<>();

	/**
	 * @param document the id of the document
	 * @param origin   what ids are derived from
	 * @param length   the length of its text in code points
	 */
	BratRows(Path file, String document, String origin, int length, BratTypes types, BratFile annotations, ImportLog log) {
		this.file = file;
		this.document = document;
		this.origin = origin;
		this.length = length;
		this.types = types;
		this.annotations = annotations;
		this.log = log;
	}

	void addTo(RowsImport rows) {
		for (BratFile.TextBound each : annotations.textBounds().values()) {
			if (BratTypes.CLAIM.equals(types.type(each.type())) && isInside(each)) {
				JsonObject row = element(each, "claim_id", 'c', RowParts.tags(Table.CLAIMS, null));
				ids.put(each.id(), RowParts.text(row, "claim_id"));
				rows.add(file, each.line(), row);
			}
		}
		for (BratFile.Event event : annotations.events().values()) {
			ids.put(event.id(), id(event.id(), "attr_id", 'a'));
		}
		for (BratFile.Event event : annotations.events().values()) {
			if (BratTypes.ATTRIBUTION.equals(types.type(event.type()))) {
				rows.add(file, event.line(), attribution(event));
			} else {
				log.lose(file, NLS.bind(Messages.lossEvent, event.type()), 1);
			}
			used.add(event.trigger());
		}
		annotations.textBounds().values().forEach(each -> addMention(each, rows));
		annotations.relations().forEach(relation -> addRelation(relation, rows));
	}

	private boolean isInside(BratFile.TextBound each) {
		int before = 0;
		for (int[] fragment : each.fragments()) {
			if (fragment[0] < before || fragment[1] <= fragment[0] || fragment[1] > length) {
				log.skip(file, each.line(), NLS.bind(Messages.badSpan, each.id(), Integer.toString(length)));
				return false;
			}
			before = fragment[1];
		}
		return true;
	}

	private void addMention(BratFile.TextBound each, RowsImport rows) {
		String type = types.type(each.type());
		if (type == null) {
			if (!used.contains(each.id())) {
				log.lose(file, NLS.bind(Messages.lossType, each.type()), 1);
			}
			return;
		}
		boolean anchor = BratTypes.ANCHORS.containsKey(type);
		boolean mention = (BratTypes.SOURCE.equals(type) || BratTypes.CUE.equals(type)) && !used.contains(each.id());
		if (!anchor && !mention || !isInside(each)) {
			return;
		}
		JsonObject row = anchor ? element(each, "anchor_id", 'n', List.of()) : element(each, "mention_id", BratTypes.CUE.equals(type) ? 'q' : 's', RowParts.tags(Table.MENTIONS, null));
		if (anchor) {
			row.addProperty("kind", BratTypes.ANCHORS.get(type));
		} else {
			row.addProperty("layer", type.toLowerCase(Locale.ROOT));
		}
		rows.add(file, each.line(), row);
	}

	private JsonObject element(BratFile.TextBound each, String key, char prefix, List<Column> tags) {
		JsonObject row = note(each.id(), each.line());
		row.addProperty(key, id(each.id(), key, prefix));
		row.addProperty("doc_id", document);
		addSpans(row, each);
		addTags(row, each.id(), tags, true);
		return row;
	}

	private static void addSpans(JsonObject row, BratFile.TextBound each) {
		JsonArray spans = new JsonArray();
		for (int[] fragment : each.fragments()) {
			JsonObject span = new JsonObject();
			span.addProperty("start", fragment[0]);
			span.addProperty("end", fragment[1]);
			spans.add(span);
		}
		row.add("spans", spans);
	}

	/** Adds the attributes that are tags here; the others are losses, where this is the annotation's only row. */
	private void addTags(JsonObject row, String id, List<Column> tags, boolean all) {
		Set<String> known = new HashSet<>();
		for (Column column : tags) {
			String value = annotations.attributes(id).get(column.name());
			known.add(column.name());
			if (value != null) {
				row.addProperty(column.name(), value);
			}
		}
		if (all) {
			annotations.attributes(id).keySet().stream().filter(name -> !known.contains(name)).forEach(name -> log.lose(file, NLS.bind(Messages.lossAttribute, name), 1));
		}
	}

	private JsonObject attribution(BratFile.Event event) {
		JsonObject row = note(event.id(), event.line());
		row.addProperty("attr_id", ids.get(event.id()));
		row.addProperty("doc_id", document);
		JsonObject source = row.get("source") instanceof JsonObject known ? known : new JsonObject();
		JsonObject cue = row.get("cue") instanceof JsonObject known ? known : new JsonObject();
		JsonArray content = new JsonArray();
		event.roles().forEach((role, target) -> {
			String name = role.replaceAll("\\d+$", "");
			BratFile.TextBound words = annotations.textBounds().get(target);
			if (!isThere(target)) {
				log.skip(file, event.line(), NLS.bind(Messages.endMissing, target));
			} else if ("Parent".equals(name)) {
				row.addProperty("parent_id", ids.getOrDefault(target, target));
			} else if ("Content".equals(name)) {
				content.add(ids.getOrDefault(target, target));
			} else if (words != null && ("Source".equals(name) || "Cue".equals(name)) && isInside(words)) {
				JsonObject part = "Source".equals(name) ? source : cue;
				addSpans(part, words);
				used.add(target);
				if (part == cue) {
					addTags(cue, target, RowParts.tags(Table.ATTRIBUTION, "cue"), true);
				}
			}
		});
		List<Column> realization = RowParts.tags(Table.ATTRIBUTION, "source");
		addTags(source, event.id(), realization, false);
		addTags(row, event.id(), RowParts.tags(Table.ATTRIBUTION, null), false);
		if (!cue.has("spans")) {
			cue.addProperty("class", "NONE");
		}
		row.add("source", source);
		row.add("cue", cue);
		row.add("content_claim_ids", content);
		return row;
	}

	private boolean isThere(String id) {
		return annotations.textBounds().containsKey(id) || annotations.events().containsKey(id);
	}

	private void addRelation(BratFile.Relation relation, RowsImport rows) {
		String first = ids.get(relation.first());
		String second = ids.get(relation.second());
		for (String end : List.of(relation.first(), relation.second())) {
			if (!isThere(end)) {
				log.skip(file, relation.line(), NLS.bind(Messages.endMissing, end));
				return;
			}
		}
		if (first == null || second == null) {
			log.lose(file, NLS.bind(Messages.lossRelation, relation.type()), 1);
			return;
		}
		JsonObject row = note(relation.id(), relation.line());
		row.addProperty("relation_id", id(relation.id(), "relation_id", 'r'));
		row.addProperty("label", relation.type().toUpperCase(Locale.ROOT));
		row.addProperty("arg1_claim_id", first);
		row.addProperty("arg2_claim_id", second);
		row.addProperty("arg1_doc_id", document);
		row.addProperty("arg2_doc_id", document);
		rows.add(file, relation.line(), row);
	}

	/** The id that our own note gives, else one that follows from the document and the annotation: reading a file again doubles nothing. */
	private String id(String own, String key, char prefix) {
		JsonObject note = ownNote(own);
		String given = note == null ? null : RowParts.text(note, key);
		return given != null ? given : Ids.derived(prefix, "brat", origin, own);
	}

	private JsonObject ownNote(String id) {
		for (BratFile.Note note : annotations.notes(id)) {
			if (BratWriter.NOTE.equals(note.type())) {
				try {
					return JsonParser.parseString(note.text()) instanceof JsonObject json ? json : null;
				} catch (JsonParseException e) {
					// told once, where the row is made
					return null;
				}
			}
		}
		return null;
	}

	/** A row that begins with what our own note says; other notes become comments. */
	private JsonObject note(String id, int line) {
		JsonObject own = ownNote(id);
		JsonObject row = own == null ? new JsonObject() : own;
		for (BratFile.Note note : annotations.notes(id)) {
			boolean ours = BratWriter.NOTE.equals(note.type());
			if (ours && own == null) {
				log.skip(file, note.line(), Messages.badNote);
			} else if (!ours) {
				JsonObject comment = new JsonObject();
				comment.addProperty("text", note.text());
				JsonArray comments = row.get("comments") instanceof JsonArray there ? there : new JsonArray();
				comments.add(comment);
				row.add("comments", comments);
			}
		}
		return row;
	}
}
