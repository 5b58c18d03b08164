// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Makes the rows of a document, all of them and for good but for the split they stand in. Safe for use from several threads, each with documents of its own. */
@SuppressWarnings("nls")
final class DocumentRows {
	private final CorpusStore store;
	private final ReleaseOptions options;
	private final RowWriter writer;
	private final TagUse tags;
	private final SoftLabels labels;

	DocumentRows(CorpusStore store, ReleaseOptions options, RowWriter writer, TagUse tags, SoftLabels labels) {
		this.store = store;
		this.options = options;
		this.writer = writer;
		this.tags = tags;
		this.labels = labels;
	}

	/**
	 * The rows of a document.
	 *
	 * @param number its place in the release
	 */
	DocumentPart of(Document document, int number) throws CorpusException {
		String id = document.getId();
		AnnotationSet set = store.annotations(id, options.annotator());
		CorpusTables own = new CorpusTables(store, options.annotator(), writer);
		own.addDocument(document);
		Map<String, List<JsonObject>> rows = new HashMap<>();
		rows.put(ReleaseTable.DOCUMENTS, List.of(writer.document(document, List.of())));
		for (Table table : List.of(Table.CLAIMS, Table.ATTRIBUTION, Table.ANCHORS, Table.MENTIONS)) {
			rows.put(table.fileStem(), own.rows(table));
		}
		rows.put(ReleaseTable.LABELS, labels.of(set));
		String text = store.text(id).string();
		Set<String> entities = new TreeSet<>();
		own.rows(Table.ATTRIBUTION).forEach(row -> row.getAsJsonArray("chain").forEach(each -> entities.add(each.getAsString())));
		List<String> mentioned = own.namedEntities().stream().sorted().toList();
		Map<String, String> sources = sources(own.rows(Table.ATTRIBUTION));
		List<ClaimNode> claims = new ArrayList<>();
		for (JsonObject row : rows.get(ReleaseTable.CLAIMS)) {
			claims.add(new ClaimNode(text(row, "claim_id"), number, id, text(row, "event_id"), sources.get(text(row, "claim_id")), text(row, "text"), text(row, "correction")));
		}
		rows.values().forEach(table -> table.forEach(DocumentRows::withoutDiary));
		if (options.annotationsOnly()) {
			TextRemoval.apply(rows, text);
		} else {
			rows.put(ReleaseTable.TOKENS, new TokenRows(store.text(id), set).rows());
		}
		DocumentFacts facts = new DocumentFacts(id, store.text(id).hash(), store.text(id).toCodePoint(text.length()), document.getPubDate(), document.getOutlet(),
				store.languageOf(document), List.copyOf(entities), options.level() == SplitLevel.DOCUMENT ? MinHash.of(text) : null);
		return new DocumentPart(facts, lines(rows), claims, mentioned,
				set.getDecisions().stream().flatMap(decision -> decision.getAnnotators().stream()).distinct().toList());
	}

	/** Who each claim is attributed to, by the deepest attribution. */
	private static Map<String, String> sources(List<JsonObject> attributions) {
		Map<String, String> sources = new HashMap<>();
		attributions.stream().sorted(Comparator.comparingInt(row -> row.get("depth").getAsInt())).forEach(row -> {
			String entity = text(row.getAsJsonObject("source"), "entity_id");
			row.getAsJsonArray("content_claim_ids").forEach(claim -> sources.put(claim.getAsString(), entity));
		});
		return sources;
	}

	private Map<String, List<byte[]>> lines(Map<String, List<JsonObject>> rows) {
		Map<String, List<byte[]>> lines = new HashMap<>();
		rows.forEach((name, table) -> {
			ReleaseTable shape = ReleaseTable.of(name, options.annotationsOnly()).orElseThrow();
			List<byte[]> each = new ArrayList<>(table.size());
			for (JsonObject row : table) {
				tags.add(name, shape.columns(), row);
				each.add(JsonLines.line(row).getBytes(StandardCharsets.UTF_8));
			}
			lines.put(name, each);
		});
		return lines;
	}

	/**
	 * Takes out when things were done and what was said about them: that is the diary of the team and not the data, and two corpora made alike would
	 * differ by it alone.
	 */
	static void withoutDiary(JsonObject row) {
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

	private static String text(JsonObject row, String key) {
		return ReleaseRows.text(row, key);
	}
}
