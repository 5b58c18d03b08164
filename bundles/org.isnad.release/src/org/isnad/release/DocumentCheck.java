// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonObject;

/** Holds a document and the rows that belong to it against each other: spans against the text, references within the document. On any thread. */
@SuppressWarnings("nls")
final class DocumentCheck implements Callable<DocumentCheck> {
	/** Names in a chain that stand for no entity. */
	private static final Set<String> NO_ENTITY = Set.of("AUTHOR", "UNKNOWN");

	private final ReleaseRow document;
	private final Map<String, List<ReleaseRow>> rows;
	private final boolean wantsLikeness;
	private final Set<String> sources;
	private final Set<String> events;
	private final Findings findings = new Findings();
	private final Map<String, ReleaseRow> claims = new HashMap<>();
	private MinHash likeness;

	/**
	 * @param rows the rows of the document by table
	 * @param wantsLikeness whether it is to be compared with other documents
	 * @param sources the ids of all sources
	 * @param events the ids of all events
	 */
	DocumentCheck(ReleaseRow document, Map<String, List<ReleaseRow>> rows, boolean wantsLikeness, Set<String> sources, Set<String> events) {
		this.document = document;
		this.rows = rows;
		this.wantsLikeness = wantsLikeness;
		this.sources = sources;
		this.events = events;
	}

	@Override
	public DocumentCheck call() {
		SpanCheck spans = new SpanCheck(document, findings);
		for (String table : List.of(ReleaseTable.CLAIMS, ReleaseTable.ANCHORS, ReleaseTable.MENTIONS)) {
			rows(table).forEach(row -> spans.check(row, row, true));
		}
		for (ReleaseRow row : rows(ReleaseTable.ATTRIBUTION)) {
			spans.check(row, row.object("source"), false);
			spans.check(row, row.object("cue"), false);
		}
		rows(ReleaseTable.TOKENS).forEach(spans::checkTokens);
		if (document.text("text") != null) {
			rows(ReleaseTable.CLAIMS).forEach(row -> checkQuote(row, document.text("text")));
		}
		checkReferences();
		if (wantsLikeness && document.text("text") != null) {
			likeness = MinHash.of(document.text("text"));
		}
		return this;
	}

	/** The words around a claim, which a release without texts has, against a text that was put back. */
	private void checkQuote(ReleaseRow row, String text) {
		List<JsonObject> spans = row.objects("spans_utf16");
		if (row.text("prefix") != null && row.text("suffix") != null && !spans.isEmpty()) {
			int begin = spans.getFirst().get("start").getAsInt();
			int end = spans.getLast().get("end").getAsInt();
			boolean inside = begin >= 0 && begin <= end && end <= text.length();
			if (!inside || !TextRemoval.prefix(text, begin).equals(row.text("prefix")) || !TextRemoval.suffix(text, end).equals(row.text("suffix"))) {
				findings.fail(row.file(), row.line(), begin, NLS.bind(Messages.quoteDiffers, row.text("prefix"), row.text("suffix")));
			}
		}
	}

	private void checkReferences() {
		Map<String, ReleaseRow> anchors = byId(ReleaseTable.ANCHORS, "anchor_id");
		Map<String, ReleaseRow> attributions = byId(ReleaseTable.ATTRIBUTION, "attr_id");
		claims.putAll(byId(ReleaseTable.CLAIMS, "claim_id"));
		for (ReleaseRow row : rows(ReleaseTable.CLAIMS)) {
			follow(row, "event_id", row.text("event_id"), events);
			follow(row, "time_anchor_id", row.text("time_anchor_id"), anchors.keySet());
		}
		rows(ReleaseTable.ANCHORS).forEach(row -> row.texts("claim_ids").forEach(claim -> follow(row, "claim_ids", claim, claims.keySet())));
		rows(ReleaseTable.MENTIONS).forEach(row -> follow(row, "entity_id", row.text("entity_id"), sources));
		for (ReleaseRow row : rows(ReleaseTable.ATTRIBUTION)) {
			follow(row, "parent_id", row.text("parent_id"), attributions.keySet());
			follow(row, "entity_id", row.text("entity_id"), sources);
			follow(row, "entity_id", row.object("source").text("entity_id"), sources);
			row.texts("content_claim_ids").forEach(claim -> follow(row, "content_claim_ids", claim, claims.keySet()));
			row.texts("chain").stream().filter(name -> !NO_ENTITY.contains(name)).forEach(name -> follow(row, "chain", name, sources));
			checkDepth(row, attributions);
		}
	}

	private void checkDepth(ReleaseRow row, Map<String, ReleaseRow> attributions) {
		Set<String> seen = new HashSet<>();
		ReleaseRow top = row;
		for (ReleaseRow at = row; at != null; at = attributions.get(at.text("parent_id"))) {
			if (!seen.add(at.text("attr_id"))) {
				findings.fail(row, NLS.bind(Messages.dangling, "parent_id", at.text("attr_id")));
				return;
			}
			top = at;
		}
		if (top.text("parent_id") == null && !Integer.toString(seen.size()).equals(row.text("depth"))) {
			findings.fail(row, NLS.bind(Messages.derived, new Object[] { "depth", row.text("depth"), Integer.toString(seen.size()) }));
		}
	}

	private Map<String, ReleaseRow> byId(String table, String key) {
		Map<String, ReleaseRow> all = new HashMap<>();
		rows(table).forEach(row -> all.put(row.text(key), row));
		return all;
	}

	private void follow(ReleaseRow row, String key, String id, Set<String> ids) {
		if (id != null) {
			findings.referenceChecked();
			if (!ids.contains(id)) {
				findings.fail(row, NLS.bind(Messages.dangling, key, id));
			}
		}
	}

	/** The rows of a table. */
	List<ReleaseRow> rows(String table) {
		return rows.getOrDefault(table, List.of());
	}

	ReleaseRow document() {
		return document;
	}

	Findings findings() {
		return findings;
	}

	/** What its text is recognised by, or null. */
	MinHash likeness() {
		return likeness;
	}
}
