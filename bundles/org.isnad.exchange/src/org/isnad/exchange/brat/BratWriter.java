// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Writes the rows of one document as an .ann file: spans as text-bound annotations, tags as attributes, an attribution as an event, a
 * relation within the document as a relation. What brat has no place for stands as one JSON object in a note of the type Isnad.
 */
@SuppressWarnings("nls")
final class BratWriter {
	static final String NOTE = "Isnad";

	private final StringBuilder ann = new StringBuilder();
	private final Map<String, String> ids = new HashMap<>();
	/** Offsets and words of each text-bound annotation. */
	private final Map<String, String> places = new HashMap<>();
	private int textBounds;
	private int events;
	private int relations;
	private int attributes;
	private int notes;
	private int wordless;

	void claim(JsonObject row) {
		element(BratTypes.CLAIM, row, "claim_id", Table.CLAIMS);
	}

	void mention(JsonObject row) {
		element("source".equals(RowParts.text(row, "layer")) ? BratTypes.SOURCE : BratTypes.CUE, row, "mention_id", Table.MENTIONS);
	}

	void anchor(JsonObject row) {
		String type = BratTypes.ANCHORS.entrySet().stream().filter(each -> each.getValue().equals(RowParts.text(row, "kind"))).map(Map.Entry::getKey).findFirst().orElse("Time");
		element(type, row, "anchor_id", Table.ANCHORS);
	}

	private void element(String type, JsonObject row, String key, Table table) {
		if (row.getAsJsonArray("spans").isEmpty()) {
			wordless++;
			return;
		}
		String own = textBound(type, row);
		ids.put(RowParts.text(row, key), own);
		Set<String> told = tags(own, row, RowParts.tags(table, null));
		told.add("layer");
		note(own, RowParts.rest(row, told));
	}

	/** Parents come before their children, so that an event names only events above it. Those that no words stand for are handed back. */
	void attributions(Map<String, JsonObject> byId, List<JsonObject> wordlessOnes) {
		Map<String, JsonObject> open = new LinkedHashMap<>(byId);
		while (!open.isEmpty()) {
			int before = open.size();
			open.values().removeIf(row -> {
				String parent = RowParts.text(row, "parent_id");
				boolean ready = parent == null || !open.containsKey(parent);
				if (ready && !attribution(row)) {
					wordlessOnes.add(row);
				}
				return ready;
			});
			if (open.size() == before) {
				wordlessOnes.addAll(open.values());
				return;
			}
		}
	}

	private boolean attribution(JsonObject row) {
		JsonObject source = row.getAsJsonObject("source");
		JsonObject cue = row.getAsJsonObject("cue");
		String sourceId = part(BratTypes.SOURCE, source, "mention_id", Set.of());
		String cueId = part(BratTypes.CUE, cue, "cue_id", tagNames("cue"));
		Map<String, String> roles = new LinkedHashMap<>();
		put(roles, "Source", sourceId);
		put(roles, "Cue", cueId);
		int n = 0;
		for (JsonElement claim : row.getAsJsonArray("content_claim_ids")) {
			n++;
			put(roles, n == 1 ? "Content" : "Content" + n, ids.get(claim.getAsString()));
		}
		put(roles, "Parent", ids.get(RowParts.text(row, "parent_id")));
		JsonObject words = cueId != null ? cue : sourceId != null ? source : null;
		String trigger = words != null ? textBound(BratTypes.ATTRIBUTION, words) : roles.containsKey("Content") ? textBound(BratTypes.ATTRIBUTION, places.get(roles.get("Content"))) : null;
		if (trigger == null) {
			return false;
		}
		String own = "E" + ++events;
		ids.put(RowParts.text(row, "attr_id"), own);
		ann.append(own).append('\t').append(BratTypes.ATTRIBUTION).append(':').append(trigger);
		roles.forEach((role, target) -> ann.append(' ').append(role).append(':').append(target));
		ann.append('\n');
		Set<String> told = tags(own, row, RowParts.tags(Table.ATTRIBUTION, null));
		tags(own, source, RowParts.tags(Table.ATTRIBUTION, "source"));
		told.addAll(Set.of("source", "cue", "content_claim_ids"));
		if (roles.containsKey("Parent")) {
			told.add("parent_id");
		}
		JsonObject note = RowParts.rest(row, told);
		note.add("source", RowParts.rest(source, Set.of("realization")));
		note.add("cue", RowParts.rest(cue, tagNames("cue")));
		note(own, note);
		return true;
	}

	private static Set<String> tagNames(String object) {
		Set<String> names = new TreeSet<>();
		RowParts.tags(Table.ATTRIBUTION, object).forEach(column -> names.add(column.name()));
		return names;
	}

	/** The text-bound annotation of a source or cue; several attributions may share one. */
	private String part(String type, JsonObject part, String key, Set<String> tags) {
		if (part.getAsJsonArray("spans").isEmpty()) {
			return null;
		}
		String id = RowParts.text(part, key);
		String known = ids.get(id);
		if (known != null) {
			return known;
		}
		String own = textBound(type, part);
		ids.put(id, own);
		if (!tags.isEmpty()) {
			tags(own, part, RowParts.tags(Table.ATTRIBUTION, "cue"));
		}
		return own;
	}

	private static void put(Map<String, String> roles, String role, String id) {
		if (id != null) {
			roles.put(role, id);
		}
	}

	/** A relation between two claims of this document; false where it is not. */
	boolean relation(JsonObject row) {
		String first = ids.get(RowParts.text(row, "arg1_claim_id"));
		String second = ids.get(RowParts.text(row, "arg2_claim_id"));
		String label = RowParts.text(row, "label");
		if (first == null || second == null || label == null || !label.matches("\\S+")) {
			return false;
		}
		String own = "R" + ++relations;
		ann.append(own).append('\t').append(label).append(" Arg1:").append(first).append(" Arg2:").append(second).append('\n');
		note(own, RowParts.rest(row, Set.of("label", "arg1_claim_id", "arg2_claim_id", "arg1_doc_id", "arg2_doc_id")));
		return true;
	}

	private String textBound(String type, JsonObject words) {
		StringBuilder offsets = new StringBuilder();
		for (JsonElement fragment : words.getAsJsonArray("spans")) {
			offsets.append(offsets.isEmpty() ? "" : ";").append(fragment.getAsJsonObject().get("start").getAsInt()).append(' ').append(fragment.getAsJsonObject().get("end").getAsInt());
		}
		String covered = RowParts.text(words, "text");
		return textBound(type, offsets + "\t" + (covered == null ? "" : covered.replaceAll("[\\r\\n\\t]", " ")));
	}

	private String textBound(String type, String place) {
		String own = "T" + ++textBounds;
		ann.append(own).append('\t').append(type).append(' ').append(place).append('\n');
		places.put(own, place);
		return own;
	}

	/** Writes tags as attributes; one with a space in it stays in the note. */
	private Set<String> tags(String id, JsonObject row, Iterable<Column> columns) {
		Set<String> told = new TreeSet<>();
		for (Column column : columns) {
			String value = RowParts.text(row, column.name());
			if (value != null && value.matches("\\S+")) {
				ann.append('A').append(++attributes).append('\t').append(column.name()).append(' ').append(id).append(' ').append(value).append('\n');
				told.add(column.name());
			}
		}
		return told;
	}

	private void note(String id, JsonObject rest) {
		ann.append('#').append(++notes).append('\t').append(NOTE).append(' ').append(id).append('\t').append(JsonLines.line(rest)).append('\n');
	}

	/** How many annotations have no words, which brat cannot show. */
	int wordless() {
		return wordless;
	}

	@Override
	public String toString() {
		return ann.toString();
	}
}
