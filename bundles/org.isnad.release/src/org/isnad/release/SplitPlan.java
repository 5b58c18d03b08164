// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.arabic.ArabicFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Which split everything belongs to. What is connected stays together: by a relation of any label, by an event, and by texts that are almost the same
 * (documents) or the same when folded (claims).
 */
@SuppressWarnings("nls")
final class SplitPlan {
	private final ReleaseOptions options;
	private final boolean byDocument;
	private final Components components;
	private final Map<String, List<String>> groups;
	private final Map<String, Split> splits;
	private final List<String[]> nearDuplicates = new ArrayList<>();

	SplitPlan(ReleaseRows rows, ReleaseOptions options) {
		this.options = options;
		this.byDocument = options.level() == SplitLevel.DOCUMENT;
		String table = byDocument ? ReleaseTable.DOCUMENTS : ReleaseTable.CLAIMS;
		String key = nodeKey();
		this.components = new Components(rows.rows(table).stream().map(row -> ReleaseRows.text(row, key)).toList());
		connectRelations(rows);
		connectEvents(rows);
		if (byDocument) {
			connectNearDuplicates(rows);
		} else {
			connectEqualClaims(rows);
		}
		this.groups = components.all();
		this.splits = new Splitter(options.ratio(), options.seed()).assign(groups, byDocument ? Map.of() : pairs(rows));
	}

	/** By claim it is the pairs that are wanted in every split; most claims have none. */
	private Map<String, Integer> pairs(ReleaseRows rows) {
		Map<String, Integer> pairs = new TreeMap<>();
		rows.rows(ReleaseTable.RELATIONS).forEach(row -> pairs.merge(componentOf(row, "arg1_doc_id", "arg1_claim_id"), 1, Integer::sum));
		return pairs;
	}

	private String nodeKey() {
		return byDocument ? "doc_id" : "claim_id";
	}

	private void connectRelations(ReleaseRows rows) {
		String end = byDocument ? "_doc_id" : "_claim_id";
		rows.rows(ReleaseTable.RELATIONS).forEach(row -> components.connect(ReleaseRows.text(row, "arg1" + end), ReleaseRows.text(row, "arg2" + end)));
	}

	private void connectEvents(ReleaseRows rows) {
		Map<String, String> first = new HashMap<>();
		for (JsonObject claim : rows.rows(ReleaseTable.CLAIMS)) {
			String event = ReleaseRows.text(claim, "event_id");
			if (event != null) {
				String node = ReleaseRows.text(claim, nodeKey());
				components.connect(first.computeIfAbsent(event, key -> node), node);
			}
		}
	}

	private void connectNearDuplicates(ReleaseRows rows) {
		NearDuplicates texts = new NearDuplicates();
		rows.rows(ReleaseTable.DOCUMENTS).forEach(row -> texts.add(ReleaseRows.text(row, "doc_id"), ReleaseRows.text(row, "text")));
		texts.forEachPair((first, second) -> {
			components.connect(first, second);
			nearDuplicates.add(new String[] { first, second });
		});
	}

	private void connectEqualClaims(ReleaseRows rows) {
		Map<String, String> first = new HashMap<>();
		for (JsonObject claim : rows.rows(ReleaseTable.CLAIMS)) {
			String folded = ArabicFolder.key(String.valueOf(ReleaseRows.text(claim, "text"))).strip();
			String id = ReleaseRows.text(claim, "claim_id");
			components.connect(first.computeIfAbsent(folded, key -> id), id);
		}
	}

	/** The name of the component of a node, a document's or claim's id by level. */
	String componentOf(JsonObject row, String document, String claim) {
		return components.componentOf(ReleaseRows.text(row, byDocument ? document : claim));
	}

	/** Writes the split into every row. */
	void apply(ReleaseRows rows) {
		for (String table : List.of(ReleaseTable.DOCUMENTS, ReleaseTable.ATTRIBUTION, ReleaseTable.ANCHORS, ReleaseTable.MENTIONS)) {
			rows.rows(table).forEach(row -> set(row, byDocument ? splits.get(componentOf(row, "doc_id", null)) : Split.ALL));
		}
		rows.rows(ReleaseTable.CLAIMS).forEach(row -> set(row, splits.get(componentOf(row, "doc_id", "claim_id"))));
		rows.rows(ReleaseTable.RELATIONS).forEach(row -> set(row, splits.get(componentOf(row, "arg1_doc_id", "arg1_claim_id"))));
		rows.rows(ReleaseTable.NLI).forEach(row -> set(row, splits.get(componentOf(row, "premise_doc_id", "premise_claim_id"))));
	}

	private static void set(JsonObject row, Split split) {
		row.addProperty("split", split.id());
	}

	/** The splits that the rows of a table are in. */
	List<Split> splitsOf(ReleaseTable table) {
		boolean whole = isUnsplit() || !byDocument && !Set.of(ReleaseTable.CLAIMS, ReleaseTable.RELATIONS, ReleaseTable.NLI).contains(table.name());
		return whole ? List.of(Split.ALL) : Split.PARTS;
	}

	/** Whether nothing could be split. */
	boolean isUnsplit() {
		return splits.size() < 2;
	}

	int componentCount() {
		return groups.size();
	}

	/** How many documents (claims, at that level) are in each split. */
	Map<String, Integer> sizes() {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		(isUnsplit() ? List.of(Split.ALL) : Split.PARTS).forEach(split -> sizes.put(split.id(), 0));
		groups.forEach((component, nodes) -> sizes.merge(splits.get(component).id(), nodes.size(), Integer::sum));
		return sizes;
	}

	/** The account of how the data were split, for the manifest. */
	JsonObject report(ReleaseRows rows) {
		JsonObject report = new JsonObject();
		report.addProperty("level", options.level().id());
		report.addProperty("ratio", options.ratio().toString());
		report.addProperty("seed", options.seed());
		report.addProperty("components", groups.size());
		report.addProperty("largest", groups.values().stream().mapToInt(List::size).max().orElse(0));
		report.addProperty("fallback", isUnsplit() ? "one component: cannot be split by " + options.level().id() + " without leakage, so everything is in the split all" : null);
		JsonObject sizes = new JsonObject();
		sizes().forEach(sizes::addProperty);
		report.add("sizes", sizes);
		report.add("shared_documents", shared(rows, ReleaseTable.CLAIMS, true));
		report.add("shared_sources", shared(rows, ReleaseTable.ATTRIBUTION, false));
		JsonArray pairs = new JsonArray();
		nearDuplicates.forEach(pair -> {
			JsonArray each = new JsonArray();
			each.add(pair[0]);
			each.add(pair[1]);
			pairs.add(each);
		});
		report.add("near_duplicates", pairs);
		JsonArray assignment = new JsonArray();
		groups.forEach((component, nodes) -> {
			JsonObject each = new JsonObject();
			each.addProperty("component_id", component);
			each.addProperty("size", nodes.size());
			each.addProperty("split", splits.get(component).id());
			assignment.add(each);
		});
		report.add("assignment", assignment);
		return report;
	}

	/** The documents or sources that occur in more than one split: not forbidden, but worth knowing. */
	private static JsonArray shared(ReleaseRows rows, String table, boolean documents) {
		Map<String, Set<String>> seen = new TreeMap<>();
		for (JsonObject row : rows.rows(table)) {
			Set<String> names = documents ? Set.of(ReleaseRows.text(row, "doc_id")) : ReleaseRows.entitiesOf(row);
			names.forEach(name -> seen.computeIfAbsent(name, key -> new TreeSet<>()).add(ReleaseRows.text(row, "split")));
		}
		JsonArray shared = new JsonArray();
		seen.forEach((name, where) -> {
			if (where.size() > 1 && !"AUTHOR".equals(name) && !"UNKNOWN".equals(name)) {
				shared.add(name);
			}
		});
		return shared;
	}
}
