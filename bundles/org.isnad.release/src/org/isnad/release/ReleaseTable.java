// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.isnad.exchange.jsonl.Column.integer;
import static org.isnad.exchange.jsonl.Column.key;
import static org.isnad.exchange.jsonl.Column.number;
import static org.isnad.exchange.jsonl.Column.objects;
import static org.isnad.exchange.jsonl.Column.tags;
import static org.isnad.exchange.jsonl.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isnad.core.Layer;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Table;

/**
 * One table of a release.
 *
 * @param name the name of its folder under data, and of its configuration in the card
 * @param id the key that names a row
 * @param columns the keys of its rows
 * @param required whether it is there even when it is empty
 */
@SuppressWarnings("nls")
record ReleaseTable(String name, String id, List<Column> columns, boolean required) {
	static final String DOCUMENTS = "documents";
	static final String CLAIMS = "claims";
	static final String ATTRIBUTION = "attribution";
	static final String RELATIONS = "relations";
	static final String SOURCES = "sources";
	static final String EVENTS = "events";
	static final String ANCHORS = "anchors";
	static final String MENTIONS = "mentions";
	static final String TOKENS = "tokens";
	static final String LABELS = "labels";
	static final String NLI = "nli";

	/** The tables whose rows belong to one document, in the order in which they are read beside it. */
	static final List<String> BY_DOCUMENT = List.of(CLAIMS, ANCHORS, ATTRIBUTION, MENTIONS, TOKENS);
	/** The tables that are split where claims are what is split. */
	private static final Set<String> BY_CLAIM = Set.of(CLAIMS, RELATIONS, NLI);

	private static final List<ReleaseTable> WITH_TEXTS = make(false);
	private static final List<ReleaseTable> ANNOTATIONS_ONLY = make(true);

	/** The tables of a release with or without texts. */
	static List<ReleaseTable> all(boolean annotationsOnly) {
		return annotationsOnly ? ANNOTATIONS_ONLY : WITH_TEXTS;
	}

	static Optional<ReleaseTable> of(String name, boolean annotationsOnly) {
		return all(annotationsOnly).stream().filter(table -> table.name.equals(name)).findFirst();
	}

	/** Whether its rows belong to a split; the registry of sources and the events belong to all. */
	boolean isSplit() {
		return !SOURCES.equals(name) && !EVENTS.equals(name);
	}

	/** Whether it has parts for training and testing at a level. */
	boolean isSplitAt(SplitLevel level) {
		return isSplit() && (level == SplitLevel.DOCUMENT || BY_CLAIM.contains(name));
	}

	private static List<ReleaseTable> make(boolean annotationsOnly) {
		List<ReleaseTable> all = new ArrayList<>();
		for (Table table : Table.values()) {
			List<Column> columns = new ArrayList<>(table.columns());
			if (annotationsOnly && table == Table.CLAIMS) {
				columns.add(columns.size() - 1, text("prefix"));
				columns.add(columns.size() - 1, text("suffix"));
			}
			all.add(new ReleaseTable(table.fileStem(), table.id(), List.copyOf(columns), table.isAlwaysWritten()));
		}
		if (!annotationsOnly) {
			// Tokens are the text, word by word.
			all.add(new ReleaseTable(TOKENS, "row_id", tokens(), true));
		}
		all.add(new ReleaseTable(LABELS, "label_id", labels(), false));
		all.add(new ReleaseTable(NLI, "pair_id", pairs(), true));
		return List.copyOf(all);
	}

	private static List<Column> tokens() {
		return List.of(key("row_id"), key("doc_id"), integer("sentence"), integer("depth"), integer("stack"), Column.strings("tokens"), integers("starts"),
				integers("ner_tags"), integers("claim_tags"), text("split"));
	}

	private static Column integers(String name) {
		return new Column(name, Column.Kind.INTEGERS, List.of(), null, null, true);
	}

	private static List<Column> labels() {
		return List.of(key("label_id"), key("doc_id"), text("layer"), key("item_id"), text("tagset"), text("gold"), objects("votes", text("annotator"), text("value")),
				objects("distribution", text("value"), number("share")), integer("n_annotators"), text("split"));
	}

	private static List<Column> pairs() {
		Column label = new Column("label", Column.Kind.STRING, List.of(), Layer.RELATION, "nli", true);
		return List.of(key("pair_id"), text("premise"), text("hypothesis"), text("premise_correction"), text("hypothesis_correction"), label,
				Column.tag("label_fine", Layer.RELATION, "label"), tags("contradiction_type", Layer.RELATION, "contradictionType"),
				Column.tag("strength", Layer.RELATION, "strength"), Column.tag("time_relation", Layer.RELATION, "timeRelation"), text("premise_claim_id"),
				text("hypothesis_claim_id"), text("premise_doc_id"), text("hypothesis_doc_id"), text("scope"), text("relation_id"), text("event_id"), text("component_id"),
				text("negative_origin"), number("inclusion_prob"), integer("n_annotators"), number("agreement"), text("split"));
	}
}
