// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.exchange.standoff.TokenizedText.Range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Makes a file's document of the rows of one document. For one document. */
@SuppressWarnings("nls")
final class TsvComposer {
	private static final Set<String> CUE_TAGS = Set.copyOf(RowParts.tags(Table.ATTRIBUTION, "cue").stream().map(column -> column.name()).toList());

	private final StandoffDocument document;
	private final List<TsvDocument.Sentence> sentences = new ArrayList<>();
	private final TreeMap<Integer, Range> tokens = new TreeMap<>();
	private final List<TsvAnnotation> annotations = new ArrayList<>();
	/** The annotations by the ids of what they stand for. */
	private final Map<String, TsvAnnotation> byId = new HashMap<>();
	private int aside;

	TsvComposer(StandoffDocument document) {
		this.document = document;
	}

	TsvDocument compose() {
		String text = document.text().string();
		List<TokenizedText.Sentence> parts = TokenizedText.of(document.text()).sentences();
		for (int i = 0; i < parts.size(); i++) {
			// The white space behind a sentence goes with it, since a file has no other place for it.
			int end = i + 1 < parts.size() ? parts.get(i + 1).begin() : text.length();
			sentences.add(new TsvDocument.Sentence(null, parts.get(i).begin(), text.substring(parts.get(i).begin(), end), parts.get(i).tokens()));
			parts.get(i).tokens().forEach(token -> tokens.put(token.begin(), token));
		}
		// What is before the first token is read as spaces.
		String before = text.substring(0, parts.isEmpty() ? text.length() : parts.getFirst().begin());
		if (parts.isEmpty() && !text.isEmpty() || before.chars().anyMatch(c -> c != ' ')) {
			document.keepText();
		}
		document.rows(Table.CLAIMS).forEach(row -> element(OwnLayers.CLAIM, Table.CLAIMS, row));
		document.rows(Table.ANCHORS).forEach(row -> element(OwnLayers.ANCHOR, Table.ANCHORS, row));
		document.rows(Table.MENTIONS).forEach(row -> element("source".equals(RowParts.text(row, "layer")) ? OwnLayers.SOURCE : OwnLayers.CUE, Table.MENTIONS, row));
		attributions();
		document.relations().forEach(this::relation);
		return new TsvDocument("3.3", text, OwnLayers.ALL, sentences, annotations);
	}

	/** How many annotations stand beside the file because they cover no token. */
	int aside() {
		return aside;
	}

	private void element(TsvLayer layer, Table table, JsonObject row) {
		TsvAnnotation annotation = annotation(layer, row);
		if (annotation == null) {
			document.aside(table, row);
			aside++;
			return;
		}
		byId.put(RowParts.text(row, table.id()), annotation);
		Set<String> told = features(annotation, row);
		rest(annotation, row, RowParts.rest(row, told));
	}

	/** An annotation over the tokens that the row's span touches; null where it touches none. */
	private TsvAnnotation annotation(TsvLayer layer, JsonObject row) {
		Range hull = hull(row);
		if (hull == null) {
			return null;
		}
		Map.Entry<Integer, Range> before = tokens.floorEntry(hull.begin());
		Map.Entry<Integer, Range> first = before != null && before.getValue().end() > hull.begin() ? before : tokens.ceilingEntry(hull.begin());
		Map.Entry<Integer, Range> last = tokens.lowerEntry(hull.end());
		int begin = first == null ? hull.end() : Math.max(first.getKey(), hull.begin());
		int end = last == null ? begin : Math.min(last.getValue().end(), hull.end());
		if (begin >= end) {
			return null;
		}
		TsvAnnotation annotation = new TsvAnnotation(layer, 0, begin, end);
		annotations.add(annotation);
		return annotation;
	}

	private static Range hull(JsonObject row) {
		JsonArray spans = row.getAsJsonArray("spans_utf16");
		return spans.isEmpty() ? null : new Range(spans.get(0).getAsJsonObject().get("start").getAsInt(), spans.get(spans.size() - 1).getAsJsonObject().get("end").getAsInt());
	}

	/** Writes what the layer has features for; a value with a sign that no cell can hold stays in the rest. */
	private static Set<String> features(TsvAnnotation annotation, JsonObject row) {
		Set<String> told = new TreeSet<>();
		for (TsvLayer.Column column : annotation.layer().columns()) {
			String value = column.role() == TsvLayer.Role.FEATURE ? RowParts.text(row, column.name()) : null;
			if (value != null && !value.isEmpty() && value.chars().noneMatch(c -> c < 0x20)) {
				annotation.set(column.name(), value);
				told.add(column.name());
			}
		}
		return told;
	}

	/** Fragments and edges in white space, which a file has no place for, go with the rest; "at" tells whether somebody has moved the annotation since. */
	private static void rest(TsvAnnotation annotation, JsonObject row, JsonObject rest) {
		JsonArray spans = row.getAsJsonArray("spans_utf16");
		Range hull = hull(row);
		if (spans.size() > 1 || hull.begin() != annotation.begin() || hull.end() != annotation.end()) {
			rest.addProperty("at", annotation.begin() + "-" + annotation.end());
			rest.add("spans_utf16", spans);
		}
		annotation.set(OwnLayers.REST, JsonLines.line(rest));
	}

	private void attributions() {
		Map<String, JsonObject> parents = new LinkedHashMap<>();
		for (JsonObject row : document.rows(Table.ATTRIBUTION)) {
			JsonObject source = row.getAsJsonObject("source");
			JsonObject cue = row.getAsJsonObject("cue");
			TsvAnnotation ofSource = part(OwnLayers.SOURCE, source, "mention_id");
			TsvAnnotation ofCue = part(OwnLayers.CUE, cue, "cue_id");
			List<TsvAnnotation> contents = new ArrayList<>();
			for (JsonElement claim : row.getAsJsonArray("content_claim_ids")) {
				contents.add(byId.get(claim.getAsString()));
			}
			TsvAnnotation words = ofCue != null ? ofCue : ofSource != null ? ofSource : contents.stream().filter(each -> each != null).findFirst().orElse(null);
			if (words == null || contents.contains(null)) {
				document.aside(Table.ATTRIBUTION, row);
				aside++;
				continue;
			}
			TsvAnnotation attribution = new TsvAnnotation(OwnLayers.ATTRIBUTION, 0, words.begin(), words.end());
			annotations.add(attribution);
			byId.put(RowParts.text(row, "attr_id"), attribution);
			slot(attribution, "source", ofSource);
			slot(attribution, "cue", ofCue);
			contents.forEach(content -> slot(attribution, "content", content));
			Set<String> told = features(attribution, row);
			told.addAll(Set.of("source", "cue", "content_claim_ids"));
			attribution.set("realization", RowParts.text(source, "realization"));
			JsonObject rest = RowParts.rest(row, told);
			rest.add("source", partRest(source, ofSource, Set.of("realization")));
			rest.add("cue", partRest(cue, ofCue, ofCue == null ? Set.of() : CUE_TAGS));
			parents.put(RowParts.text(row, "attr_id"), rest);
		}
		// An attribution may name one that stands below it, so the slots for parents are filled when all are there.
		parents.forEach((id, rest) -> {
			TsvAnnotation parent = byId.get(String.valueOf(RowParts.text(rest, "parent_id")));
			slot(byId.get(id), "parent", parent);
			if (parent != null) {
				rest.remove("parent_id");
			}
			byId.get(id).set(OwnLayers.REST, JsonLines.line(rest));
		});
	}

	/** What a part says beside its slot; where no annotation stands for it, its place too. */
	private static JsonObject partRest(JsonObject part, TsvAnnotation annotation, Set<String> told) {
		JsonObject rest = RowParts.rest(part, told);
		if (annotation == null && !part.getAsJsonArray("spans_utf16").isEmpty()) {
			rest.add("spans_utf16", part.get("spans_utf16"));
		}
		return rest;
	}

	/** The annotation of a source or cue; several attributions may share one. */
	private TsvAnnotation part(TsvLayer layer, JsonObject part, String key) {
		String id = RowParts.text(part, key);
		TsvAnnotation known = id == null ? null : byId.get(id);
		if (known != null || id == null) {
			return known;
		}
		TsvAnnotation annotation = annotation(layer, part);
		if (annotation != null) {
			byId.put(id, annotation);
			features(annotation, part);
			JsonObject rest = new JsonObject();
			rest.addProperty(key, id);
			rest(annotation, part, rest);
		}
		return annotation;
	}

	private static void slot(TsvAnnotation host, String feature, TsvAnnotation target) {
		if (target != null) {
			host.slots().add(new TsvAnnotation.Slot(feature, feature, target));
		}
	}

	private void relation(JsonObject row) {
		TsvAnnotation first = byId.get(String.valueOf(RowParts.text(row, "arg1_claim_id")));
		TsvAnnotation second = byId.get(String.valueOf(RowParts.text(row, "arg2_claim_id")));
		if (first == null || second == null) {
			document.aside(Table.RELATIONS, row);
			aside++;
			return;
		}
		TsvAnnotation relation = new TsvAnnotation(OwnLayers.RELATION, 0, second.begin(), second.end());
		relation.connect(first, second);
		Set<String> told = features(relation, row);
		told.addAll(Set.of("arg1_claim_id", "arg2_claim_id", "arg1_doc_id", "arg2_doc_id"));
		relation.set(OwnLayers.REST, JsonLines.line(RowParts.rest(row, told)));
		annotations.add(relation);
	}
}
