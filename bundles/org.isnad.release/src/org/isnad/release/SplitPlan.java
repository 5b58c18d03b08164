// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.arabic.ArabicFolder;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

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
	/** The split of each node by its number. */
	private final Split[] nodes;
	/** How many connections of each kind there are within a component. */
	private final Map<String, int[]> reasons = new HashMap<>();

	SplitPlan(CorpusStore store, ReleaseRows rows, ReleaseOptions options) throws CorpusException {
		this.options = options;
		this.byDocument = options.level() == SplitLevel.DOCUMENT;
		List<String> names = byDocument ? rows.documents().stream().map(DocumentFacts::id).toList() : rows.claims().stream().map(ClaimNode::id).toList();
		this.components = new Components(names);
		connectRelations(rows);
		if (byDocument) {
			rows.eventEdges().forEach(edge -> components.connect(names.get(edge[0]), names.get(edge[1])));
			connectNearDuplicates(store, rows, names);
		} else {
			connectClaims(rows);
		}
		this.groups = components.all();
		countReasons(rows, names);
		this.splits = byDocument && options.splitting().byTime() ? new TimeOrder(rows.documents()).assign(groups, options.ratio())
				: new Splitter(options.ratio(), options.seed()).assign(groups, byDocument ? Map.of() : pairs(rows));
		this.nodes = new Split[names.size()];
		for (int i = 0; i < nodes.length; i++) {
			nodes[i] = splits.get(components.componentOf(names.get(i)));
		}
	}

	/** By claim it is the pairs that are wanted in every split; most claims have none. */
	private Map<String, Integer> pairs(ReleaseRows rows) {
		Map<String, Integer> pairs = new HashMap<>();
		rows.rows(ReleaseTable.RELATIONS).forEach(row -> pairs.merge(componentOf(row, "arg1_doc_id", "arg1_claim_id"), 1, Integer::sum));
		return pairs;
	}

	private void connectRelations(ReleaseRows rows) {
		String end = byDocument ? "_doc_id" : "_claim_id";
		rows.rows(ReleaseTable.RELATIONS).forEach(row -> components.connect(ReleaseRows.text(row, "arg1" + end), ReleaseRows.text(row, "arg2" + end)));
	}

	private void connectNearDuplicates(CorpusStore store, ReleaseRows rows, List<String> names) throws CorpusException {
		try {
			new NearDuplicates(rows.documents().stream().map(DocumentFacts::signature).toList()).forEachPair(number -> {
				try {
					long[] sequences = MinHash.sequences(store.text(names.get(number)).string());
					store.unload(names.get(number));
					return sequences;
				} catch (CorpusException e) {
					throw new InOrder.Failure(e);
				}
			}, (first, second) -> {
				components.connect(names.get(first), names.get(second));
				nearDuplicates.add(new String[] { names.get(first), names.get(second) });
			});
		} catch (InOrder.Failure e) {
			throw e.getCause();
		}
	}

	/** Claims of one event, and claims that say the same in the same words. */
	private void connectClaims(ReleaseRows rows) {
		Map<String, String> events = new HashMap<>();
		Map<Long, String> words = new HashMap<>();
		ClaimPool hashes = new ClaimPool(0);
		for (ClaimNode claim : rows.claims()) {
			if (claim.event() != null) {
				components.connect(events.computeIfAbsent(claim.event(), key -> claim.id()), claim.id());
			}
			components.connect(words.computeIfAbsent(hashes.hash(key(String.valueOf(claim.text()))), key -> claim.id()), claim.id());
		}
	}

	/** What is equal of two claims that say the same in the same words. */
	static String key(String text) {
		return ArabicFolder.key(text).strip();
	}

	private void countReasons(ReleaseRows rows, List<String> names) {
		rows.rows(ReleaseTable.RELATIONS).forEach(row -> reasons(componentOf(row, "arg1_doc_id", "arg1_claim_id"))[0]++);
		if (byDocument) {
			rows.eventEdges().forEach(edge -> reasons(components.componentOf(names.get(edge[0])))[1]++);
			nearDuplicates.forEach(pair -> reasons(components.componentOf(pair[0]))[2]++);
		}
	}

	/** Relations, shared events and near duplicates within a component; its own array. */
	int[] reasons(String component) {
		return reasons.computeIfAbsent(component, key -> new int[3]);
	}

	/** The name of the component of a node, a document's or claim's id by level. */
	String componentOf(JsonObject row, String document, String claim) {
		return components.componentOf(ReleaseRows.text(row, byDocument ? document : claim));
	}

	/** The name of the component of a claim. */
	String componentOf(ClaimNode claim) {
		return components.componentOf(byDocument ? claim.documentId() : claim.id());
	}

	/** The split of a claim. */
	Split splitOf(ClaimNode claim) {
		return splits.get(componentOf(claim));
	}

	/** The split of a row of a table that follows a node. */
	Split splitOf(ReleaseTable table, int node) {
		return table.isSplitAt(options.level()) ? nodes[node] : Split.ALL;
	}

	/** The split of a row that is in memory. */
	Split splitOf(ReleaseTable table, JsonObject row) {
		if (!table.isSplitAt(options.level())) {
			return Split.ALL;
		}
		return splits.get(switch (table.name()) {
		case ReleaseTable.RELATIONS -> componentOf(row, "arg1_doc_id", "arg1_claim_id");
		case ReleaseTable.NLI -> componentOf(row, "premise_doc_id", "premise_claim_id");
		default -> componentOf(row, "doc_id", "claim_id");
		});
	}

	/** The splits that the rows of a table are in. */
	List<Split> splitsOf(ReleaseTable table) {
		return isUnsplit() || !table.isSplitAt(options.level()) ? List.of(Split.ALL) : Split.PARTS;
	}

	/** Whether nothing could be split. */
	boolean isUnsplit() {
		return splits.size() < 2;
	}

	int componentCount() {
		return groups.size();
	}

	/** The components by name, each with its nodes. */
	Map<String, List<String>> groups() {
		return groups;
	}

	Split splitOf(String component) {
		return splits.get(component);
	}

	/** The pairs of documents whose texts are almost the same. */
	List<String[]> nearDuplicates() {
		return nearDuplicates;
	}

	/** The split of a document by its number; all where claims are split. */
	Split splitOfDocument(int number) {
		return byDocument ? nodes[number] : Split.ALL;
	}

	/** How many documents (claims, at that level) are in each split. */
	Map<String, Integer> sizes() {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		(isUnsplit() ? List.of(Split.ALL) : Split.PARTS).forEach(split -> sizes.put(split.id(), 0));
		groups.forEach((component, members) -> sizes.merge(splits.get(component).id(), members.size(), Integer::sum));
		return sizes;
	}
}
