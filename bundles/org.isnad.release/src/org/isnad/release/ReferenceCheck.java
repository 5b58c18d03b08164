// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** Follows every id to the row that it names. */
@SuppressWarnings("nls")
final class ReferenceCheck {
	/** Names in a chain that stand for no entity. */
	private static final Set<String> NO_ENTITY = Set.of("AUTHOR", "UNKNOWN");

	private final ReleaseReader data;
	private final Findings findings;
	private final Map<String, Map<String, ReleaseRow>> index = new HashMap<>();

	ReferenceCheck(ReleaseReader data, Findings findings) {
		this.data = data;
		this.findings = findings;
	}

	void run() {
		for (ReleaseTable table : ReleaseTable.all(false)) {
			Map<String, ReleaseRow> rows = new HashMap<>();
			data.rows(table.name()).forEach(row -> rows.put(row.text(table.id()), row));
			index.put(table.name(), rows);
		}
		for (ReleaseRow row : data.rows(ReleaseTable.CLAIMS)) {
			follow(row, "doc_id", ReleaseTable.DOCUMENTS);
			follow(row, "event_id", ReleaseTable.EVENTS);
			follow(row, "time_anchor_id", ReleaseTable.ANCHORS);
		}
		data.rows(ReleaseTable.ATTRIBUTION).forEach(this::attribution);
		for (ReleaseRow row : data.rows(ReleaseTable.ANCHORS)) {
			follow(row, "doc_id", ReleaseTable.DOCUMENTS);
			row.texts("claim_ids").forEach(claim -> follow(row, "claim_ids", claim, ReleaseTable.CLAIMS));
		}
		for (ReleaseRow row : data.rows(ReleaseTable.MENTIONS)) {
			follow(row, "doc_id", ReleaseTable.DOCUMENTS);
			follow(row, "entity_id", ReleaseTable.SOURCES);
		}
		for (ReleaseRow row : data.rows(ReleaseTable.SOURCES)) {
			row.objects("links").forEach(link -> follow(new ReleaseRow(row.file(), row.line(), link), "entity_id", ReleaseTable.SOURCES));
		}
		data.rows(ReleaseTable.RELATIONS).forEach(this::relation);
		data.rows(ReleaseTable.NLI).forEach(this::pair);
	}

	private void attribution(ReleaseRow row) {
		follow(row, "doc_id", ReleaseTable.DOCUMENTS);
		follow(row, "parent_id", ReleaseTable.ATTRIBUTION);
		follow(row, "entity_id", ReleaseTable.SOURCES);
		follow(row.object("source"), "entity_id", ReleaseTable.SOURCES);
		row.texts("content_claim_ids").forEach(claim -> follow(row, "content_claim_ids", claim, ReleaseTable.CLAIMS));
		row.texts("chain").stream().filter(name -> !NO_ENTITY.contains(name)).forEach(name -> follow(row, "chain", name, ReleaseTable.SOURCES));
		Set<String> seen = new HashSet<>();
		ReleaseRow top = row;
		for (ReleaseRow at = row; at != null; at = index.get(ReleaseTable.ATTRIBUTION).get(at.text("parent_id"))) {
			if (!seen.add(at.text("attr_id"))) {
				findings.fail(row, NLS.bind(Messages.dangling, "parent_id", at.text("attr_id")));
				return;
			}
			top = at;
		}
		if (top.text("parent_id") == null) {
			derived(row, "depth", Integer.toString(seen.size()));
		}
	}

	private void relation(ReleaseRow row) {
		ends(row, "arg1", "arg2");
		derived(row, "scope", Objects.equals(row.text("arg1_doc_id"), row.text("arg2_doc_id")) ? "INTRA" : "CROSS");
	}

	/** What follows from other values must not say something else. */
	private void derived(ReleaseRow row, String key, String expected) {
		if (!expected.equals(row.text(key))) {
			findings.fail(row, NLS.bind(Messages.derived, new Object[] { key, row.text(key), expected }));
		}
	}

	private void ends(ReleaseRow row, String first, String second) {
		for (String end : List.of(first, second)) {
			required(row, end + "_claim_id", ReleaseTable.CLAIMS);
			required(row, end + "_doc_id", ReleaseTable.DOCUMENTS);
			ReleaseRow claim = index.get(ReleaseTable.CLAIMS).get(row.text(end + "_claim_id"));
			if (claim != null && !claim.text("doc_id").equals(row.text(end + "_doc_id"))) {
				findings.fail(row, NLS.bind(Messages.dangling, end + "_doc_id", row.text(end + "_doc_id")));
			}
		}
	}

	private void pair(ReleaseRow row) {
		ends(row, "premise", "hypothesis");
		required(row, "relation_id", ReleaseTable.RELATIONS);
		ReleaseRow relation = index.get(ReleaseTable.RELATIONS).get(row.text("relation_id"));
		ReleaseRow premise = index.get(ReleaseTable.CLAIMS).get(row.text("premise_claim_id"));
		ReleaseRow hypothesis = index.get(ReleaseTable.CLAIMS).get(row.text("hypothesis_claim_id"));
		if (relation == null || premise == null || hypothesis == null) {
			return;
		}
		boolean reversed = row.text("premise_claim_id").equals(relation.text("arg2_claim_id"));
		String expected = InferencePairs.labelOf(String.valueOf(relation.text("label")), reversed);
		String other = reversed ? relation.text("arg1_claim_id") : relation.text("arg2_claim_id");
		if (!row.text("label").equals(expected) || !row.text("hypothesis_claim_id").equals(other)) {
			findings.fail(row, NLS.bind(Messages.pairLabel, row.text("label"), relation.text("label")));
		}
		if (!row.json().get("premise").equals(premise.json().get("text")) || !row.json().get("hypothesis").equals(hypothesis.json().get("text"))) {
			findings.fail(row, Messages.pairText);
		}
	}

	private void required(ReleaseRow row, String key, String table) {
		if (row.text(key) == null) {
			findings.fail(row, NLS.bind(Messages.dangling, key, null));
		} else {
			follow(row, key, table);
		}
	}

	private void follow(ReleaseRow row, String key, String table) {
		if (row.text(key) != null) {
			follow(row, key, row.text(key), table);
		}
	}

	private void follow(ReleaseRow row, String key, String id, String table) {
		findings.referenceChecked();
		if (!index.get(table).containsKey(id)) {
			findings.fail(row, NLS.bind(Messages.dangling, key, id));
		}
	}
}
