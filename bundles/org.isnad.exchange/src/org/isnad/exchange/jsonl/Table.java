// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import static org.isnad.exchange.jsonl.Column.flag;
import static org.isnad.exchange.jsonl.Column.integer;
import static org.isnad.exchange.jsonl.Column.key;
import static org.isnad.exchange.jsonl.Column.number;
import static org.isnad.exchange.jsonl.Column.object;
import static org.isnad.exchange.jsonl.Column.objects;
import static org.isnad.exchange.jsonl.Column.spans;
import static org.isnad.exchange.jsonl.Column.strings;
import static org.isnad.exchange.jsonl.Column.tag;
import static org.isnad.exchange.jsonl.Column.tags;
import static org.isnad.exchange.jsonl.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.isnad.core.Layer;

import com.google.gson.JsonObject;

/** The tables of the format, each a file of one JSON object a line, with the keys of their rows in the order in which they are written. */
@SuppressWarnings("nls")
public enum Table {
	/** The documents with their texts. */
	DOCUMENTS("doc_id", List.of(key("doc_id"), key("sha256"), integer("length"), integer("length_utf16"), text("text"), text("title"), text("lang"), text("pub_date"),
			text("pub_date_certainty"), text("outlet"), tag("outlet_side", Layer.ENTITY, "side"), text("url"), text("file_name"), text("encoding"),
			flag("truncated_start"), flag("truncated_end"), text("created"), objects("sets", text("annotator"), text("kind"), text("state")), text("split"))),

	/** The claims. */
	CLAIMS("claim_id", List.of(key("claim_id"), key("doc_id"), text("text"), spans("spans"), spans("spans_utf16"), tag("claim_type", Layer.CLAIM, "claimType"),
			tag("polarity", Layer.CLAIM, "polarity"), tag("negation_marker", Layer.CLAIM, "negationMarker"), tag("factuality", Layer.CLAIM, "factuality"),
			tag("check_worthy", Layer.CLAIM, "checkWorthy"), tag("time_relation", Layer.CLAIM, "timeRelation"), text("time_anchor_id"), text("event_id"),
			text("correction"), flag("adjudicator_added")), true),

	/** The attributions, each with its source and cue. */
	ATTRIBUTION("attr_id", List.of(key("attr_id"), key("doc_id"), text("parent_id"), integer("depth"), object("source", source()), object("cue", cue()),
			text("entity_id"), strings("content_claim_ids"), tag("factuality", Layer.ATTRIBUTION, "factuality"),
			tag("author_commitment", Layer.ATTRIBUTION, "authorCommitment"), tag("report_style", Layer.ATTRIBUTION, "reportStyle"), flag("same_content_as_parent"),
			strings("chain")), true),

	/** The relations between claims. */
	RELATIONS("relation_id", List.of(key("relation_id"), tag("label", Layer.RELATION, "label"), text("arg1_claim_id"), text("arg2_claim_id"), text("arg1_doc_id"),
			text("arg2_doc_id"), tags("contradiction_type", Layer.RELATION, "contradictionType"), tag("strength", Layer.RELATION, "strength"),
			tag("time_relation", Layer.RELATION, "timeRelation"), tag("event_link", Layer.RELATION, "eventLink"), text("scope"), tag("status", Layer.RELATION, "status"),
			text("note")), true),

	/** The source entities. */
	SOURCES("entity_id", List.of(key("entity_id"), text("name"), strings("aliases"), tag("source_type", Layer.ENTITY, "sourceType"), tag("side", Layer.ENTITY, "side"),
			text("doc_id"), objects("links", tag("type", Layer.ENTITY, "sourceLink"), text("entity_id"))), false),

	/** The event groups. */
	EVENTS("event_id", List.of(key("event_id"), text("label"), text("note")), true),

	/** Times, places and quantities. */
	ANCHORS("anchor_id", List.of(key("anchor_id"), key("doc_id"), text("kind"), text("text"), spans("spans"), spans("spans_utf16"), text("value"), text("unit"),
			strings("claim_ids"), text("correction")), true),

	/** Source mentions and cues that no attribution uses. */
	MENTIONS("mention_id", List.of(key("mention_id"), key("doc_id"), text("layer"), text("text"), spans("spans"), spans("spans_utf16"), text("entity_id"),
			tag("class", Layer.CUE, "cueClass"), tag("form", Layer.CUE, "cueForm"), tag("polarity", Layer.CUE, "cuePolarity"),
			tag("complementizer", Layer.CUE, "complementizer"), text("correction")), true);

	private final String id;
	private final List<Column> columns;

	Table(String id, List<Column> columns) {
		this.id = id;
		this.columns = columns;
	}

	Table(String id, List<Column> columns, boolean annotated) {
		this.id = id;
		List<Column> all = new ArrayList<>(columns);
		if (annotated) {
			all.add(text("annotator"));
		}
		all.addAll(provenance());
		if (annotated) {
			all.add(text("split"));
		}
		this.columns = List.copyOf(all);
	}

	/** The key that names a row. */
	public String id() {
		return id;
	}

	/** The keys of its rows in the order in which they are written. */
	public List<Column> columns() {
		return columns;
	}

	/** The name of its folder in a release and, with ".jsonl", of its file in an export. */
	public String fileStem() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name of its file in an export. */
	public String fileName() {
		return fileStem() + ".jsonl";
	}

	/** Whether the table is written even when it is empty. */
	public boolean isAlwaysWritten() {
		return ordinal() <= SOURCES.ordinal();
	}

	/** Whether a row is one of a release that was made from the other tables: a pair, a sentence of tokens, the votes for a label. */
	static boolean isDerived(JsonObject row) {
		return row.has("pair_id") || row.has("row_id") || row.has("label_id");
	}

	/** The table that a row belongs to, told from its keys; null where it has none of the keys that name a row, and where it was made from the other tables. */
	public static Table of(JsonObject row) {
		if (isDerived(row)) {
			return null;
		}
		for (Table table : new Table[] { ATTRIBUTION, RELATIONS, CLAIMS, ANCHORS, MENTIONS }) {
			if (row.has(table.id)) {
				return table;
			}
		}
		if (row.has(DOCUMENTS.id) && (row.has("text") || row.has("sha256"))) {
			return DOCUMENTS;
		}
		if (row.has(SOURCES.id)) {
			return SOURCES;
		}
		return row.has(EVENTS.id) ? EVENTS : null;
	}

	private static List<Column> source() {
		List<Column> columns = new ArrayList<>(List.of(text("mention_id"), text("text"), spans("spans"), spans("spans_utf16"),
				tag("realization", Layer.ATTRIBUTION, "sourceRealization"), text("entity_id"), tag("source_type", Layer.ENTITY, "sourceType"),
				tag("side", Layer.ENTITY, "side"), text("correction")));
		columns.addAll(provenance());
		return columns;
	}

	private static List<Column> cue() {
		List<Column> columns = new ArrayList<>(List.of(text("cue_id"), text("text"), spans("spans"), spans("spans_utf16"), tag("class", Layer.CUE, "cueClass"),
				tag("form", Layer.CUE, "cueForm"), tag("polarity", Layer.CUE, "cuePolarity"), tag("complementizer", Layer.CUE, "complementizer"), text("correction")));
		columns.addAll(provenance());
		return columns;
	}

	private static List<Column> provenance() {
		return List.of(text("created"), text("created_by"), text("modified"), text("modified_by"), text("engine"), number("score"), text("origin"), text("guideline"),
				objects("comments", text("id"), text("author"), text("at"), text("text")));
	}
}
