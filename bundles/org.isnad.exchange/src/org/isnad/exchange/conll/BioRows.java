// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Turns the columns of a document into rows. What stands in the columns of one group and one sentence is one attribution, where it has no
 * more than one source and one cue; it lies within the attribution of an earlier group whose content covers it. For one document.
 */
@SuppressWarnings("nls")
public final class BioRows {
	/** What stands in the columns of a group in one sentence. */
	private static final class Unit {
		final List<Bio.Span> sources = new ArrayList<>();
		final List<Bio.Span> cues = new ArrayList<>();
		final List<Bio.Span> contents = new ArrayList<>();
		final List<String> claims = new ArrayList<>();
		String id;

		boolean isAttribution() {
			return sources.size() <= 1 && cues.size() <= 1 && (!contents.isEmpty() || sources.size() + cues.size() == 2);
		}

		boolean covers(Unit other) {
			int from = Stream.of(other.sources, other.cues, other.contents).flatMap(List::stream).mapToInt(Bio.Span::from).min().orElse(0);
			int to = Stream.of(other.sources, other.cues, other.contents).flatMap(List::stream).mapToInt(Bio.Span::to).max().orElse(0);
			return contents.stream().anyMatch(content -> content.from() <= from && to <= content.to());
		}
	}

	private final Path file;
	private final String document;
	private final String origin;
	private final BioMapping mapping;
	private final Scheme scheme;
	private final ImportLog log;
	private final Map<String, Integer> alike = new HashMap<>();
	private BioDocument read;
	private RowsImport rows;

	/**
	 * @param document the id of the document
	 * @param origin what ids are derived from
	 * @param scheme which labels are tags
	 */
	public BioRows(Path file, String document, String origin, BioMapping mapping, Scheme scheme, ImportLog log) {
		this.file = file;
		this.document = document;
		this.origin = origin;
		this.mapping = mapping;
		this.scheme = scheme;
		this.log = log;
	}

	/** Adds the rows of a document. */
	public void add(BioDocument from, RowsImport to) {
		read = from;
		rows = to;
		Map<Integer, TreeMap<Integer, Unit>> groups = new TreeMap<>();
		from.columns().forEach((column, labels) -> {
			for (Bio.Span span : Bio.read(labels)) {
				BioMapping.Target target = mapping.of(column, span.label());
				if (target == null) {
					log.lose(file, NLS.bind(Messages.lossLabel, column, span.label()), 1);
				} else {
					add(span, target, groups);
				}
			}
		});
		groups.forEach((group, units) -> units.forEach((sentence, unit) -> {
			Unit parent = null;
			for (int above = group - 1; above > 0 && parent == null; above--) {
				Unit candidate = groups.getOrDefault(above, new TreeMap<>()).get(sentence);
				parent = candidate != null && candidate.id != null && candidate.covers(unit) ? candidate : null;
			}
			add(unit, parent);
		}));
	}

	private void add(Bio.Span span, BioMapping.Target target, Map<Integer, TreeMap<Integer, Unit>> groups) {
		Unit unit = switch (target.meaning()) {
		case SOURCE, CUE, CONTENT -> groups.computeIfAbsent(target.group(), key -> new TreeMap<>()).computeIfAbsent(read.sentences().get(span.from()), key -> new Unit());
		default -> null;
		};
		Bio.Span labelled = target.byLabel() ? new Bio.Span(span.from(), span.to(), null) : span;
		switch (target.meaning()) {
		case SOURCE -> unit.sources.add(labelled);
		case CUE -> unit.cues.add(labelled);
		case CONTENT -> {
			unit.contents.add(labelled);
			unit.claims.add(claim(labelled));
		}
		case CLAIM -> claim(labelled);
		case TIME, PLACE, QUANTITY -> {
			JsonObject row = element(span, Table.ANCHORS, 'n');
			row.addProperty("kind", target.meaning().name());
			rows.add(file, line(span), row);
		}
		}
	}

	private String claim(Bio.Span span) {
		JsonObject row = element(span, Table.CLAIMS, 'c');
		tag(row, "claim_type", Layer.CLAIM, "claimType", span.label());
		rows.add(file, line(span), row);
		return row.get("claim_id").getAsString();
	}

	private JsonObject element(Bio.Span span, Table table, char prefix) {
		JsonObject row = new JsonObject();
		row.addProperty(table.id(), id(prefix, table.name() + ' ' + span.from() + '-' + span.to()));
		row.addProperty("doc_id", document);
		row.add("spans_utf16", spans(span));
		return row;
	}

	/** An id that follows from the document and the annotation: reading a file again doubles nothing. */
	private String id(char prefix, String saying) {
		return Ids.derived(prefix, "conll", origin, saying, Integer.toString(alike.merge(saying, 1, Integer::sum)));
	}

	private JsonArray spans(Bio.Span span) {
		return BioLayout.spans(read.tokens().get(span.from()).begin(), read.tokens().get(span.to() - 1).end());
	}

	private int line(Bio.Span span) {
		return read.lines().get(span.from());
	}

	/** A label that is no tag of the corpus is lost, and the annotation is kept. */
	private void tag(JsonObject row, String key, Layer layer, String tagset, String label) {
		if (label != null && scheme.allows(layer, tagset, label)) {
			row.addProperty(key, label);
		} else if (label != null) {
			log.lose(file, NLS.bind(Messages.lossTag, key, label), 1);
		}
	}

	private void add(Unit unit, Unit parent) {
		boolean attribution = unit.isAttribution();
		if (!attribution) {
			unit.sources.forEach(span -> rows.add(file, line(span), mention(span, true)));
			unit.cues.forEach(span -> rows.add(file, line(span), mention(span, false)));
			if (unit.sources.size() + unit.cues.size() > 1) {
				log.lose(file, Messages.lossAmbiguous, 1);
			}
			return;
		}
		JsonObject row = new JsonObject();
		Bio.Span first = !unit.cues.isEmpty() ? unit.cues.getFirst() : !unit.sources.isEmpty() ? unit.sources.getFirst() : unit.contents.getFirst();
		unit.id = id('a', "ATTRIBUTION " + first.from() + '-' + first.to());
		row.addProperty("attr_id", unit.id);
		row.addProperty("doc_id", document);
		JsonObject source = new JsonObject();
		JsonObject cue = new JsonObject();
		unit.sources.forEach(span -> source.add("spans_utf16", spans(span)));
		unit.cues.forEach(span -> {
			cue.add("spans_utf16", spans(span));
			tag(cue, "class", Layer.CUE, "cueClass", span.label());
		});
		if (unit.cues.isEmpty()) {
			cue.addProperty("class", "NONE");
		}
		JsonArray contents = new JsonArray();
		unit.claims.forEach(contents::add);
		row.add("source", source);
		row.add("cue", cue);
		row.add("content_claim_ids", contents);
		if (parent != null) {
			row.addProperty("parent_id", parent.id);
		}
		rows.add(file, line(first), row);
	}

	private JsonObject mention(Bio.Span span, boolean source) {
		JsonObject row = element(span, Table.MENTIONS, source ? 's' : 'q');
		row.addProperty("layer", source ? "source" : "cue");
		if (!source) {
			tag(row, "class", Layer.CUE, "cueClass", span.label());
		}
		return row;
	}
}
