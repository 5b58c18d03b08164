// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Turns the annotations of one file into rows. For one file. */
@SuppressWarnings("nls")
final class TsvRows {
	private final Path file;
	private final String document;
	private final String origin;
	private final TsvMapping mapping;
	private final ImportLog log;
	private final Map<TsvAnnotation, TsvMapping.Target> meanings = new IdentityHashMap<>();
	private final Map<TsvAnnotation, JsonObject> rests = new IdentityHashMap<>();
	private final Map<TsvAnnotation, String> ids = new IdentityHashMap<>();
	private final Map<String, Integer> alike = new HashMap<>();

	/**
	 * @param document the id of the document
	 * @param origin what ids are derived from
	 */
	TsvRows(Path file, String document, String origin, TsvMapping mapping, ImportLog log) {
		this.file = file;
		this.document = document;
		this.origin = origin;
		this.mapping = mapping;
		this.log = log;
	}

	void add(List<TsvAnnotation> annotations, RowsImport rows) {
		for (TsvAnnotation annotation : annotations) {
			TsvMapping.Target target = mapping.of(annotation);
			if (target == null || (target.meaning() == TsvMapping.Meaning.RELATION) != (annotation.layer().kind() == TsvLayer.Kind.RELATION)) {
				log.lose(file, NLS.bind(Messages.lossLayer, annotation.layer().type()), 1);
			} else if (annotation.begin() == annotation.end()) {
				log.lose(file, NLS.bind(Messages.lossEmpty, annotation.layer().type()), 1);
			} else {
				meanings.put(annotation, target);
				rests.put(annotation, rest(annotation));
			}
		}
		Set<TsvAnnotation> parts = new HashSet<>();
		for (TsvAnnotation annotation : annotations) {
			if (meaning(annotation) == TsvMapping.Meaning.ATTRIBUTION) {
				annotation.slots().stream().map(TsvAnnotation.Slot::target).filter(each -> isPart(meaning(each))).forEach(parts::add);
			}
		}
		for (TsvAnnotation annotation : annotations) {
			JsonObject row = meaning(annotation) == null ? null : row(annotation, parts.contains(annotation));
			if (row != null) {
				rows.add(file, annotation.line(), row);
			}
		}
	}

	private static boolean isPart(TsvMapping.Meaning meaning) {
		return meaning == TsvMapping.Meaning.SOURCE || meaning == TsvMapping.Meaning.CUE;
	}

	private TsvMapping.Meaning meaning(TsvAnnotation annotation) {
		TsvMapping.Target target = meanings.get(annotation);
		return target == null ? null : target.meaning();
	}

	private JsonObject rest(TsvAnnotation annotation) {
		String own = annotation.features().get(OwnLayers.REST);
		if (own != null) {
			try {
				return JsonLines.parse(own);
			} catch (IOException e) {
				log.skip(file, annotation.line(), NLS.bind(Messages.badRest, OwnLayers.REST));
			}
		}
		return new JsonObject();
	}

	private JsonObject row(TsvAnnotation annotation, boolean part) {
		return switch (meaning(annotation)) {
		case CLAIM -> element(annotation, Table.CLAIMS, 'c');
		case SOURCE, CUE -> part ? null : mention(annotation);
		case TIME, PLACE, QUANTITY -> {
			JsonObject row = element(annotation, Table.ANCHORS, 'n');
			row.addProperty("kind", meaning(annotation).name());
			yield row;
		}
		case ATTRIBUTION -> attribution(annotation);
		case RELATION -> relation(annotation);
		};
	}

	private JsonObject element(TsvAnnotation annotation, Table table, char prefix) {
		JsonObject row = rests.get(annotation);
		row.addProperty(table.id(), id(annotation, table.id(), prefix));
		row.addProperty("doc_id", document);
		addSpan(row, annotation);
		addFeatures(row, annotation, table.columns());
		return row;
	}

	private JsonObject mention(TsvAnnotation annotation) {
		boolean source = meaning(annotation) == TsvMapping.Meaning.SOURCE;
		JsonObject row = element(annotation, Table.MENTIONS, source ? 's' : 'q');
		row.remove("cue_id");
		row.addProperty("layer", source ? "source" : "cue");
		return row;
	}

	/** The id that our own feature gives, else one that follows from the document and the annotation: reading a file again doubles nothing. */
	private String id(TsvAnnotation annotation, String key, char prefix) {
		return ids.computeIfAbsent(annotation, each -> {
			JsonObject rest = rests.get(each);
			String given = RowParts.text(rest, key);
			given = given == null && key.equals("mention_id") ? RowParts.text(rest, "cue_id") : given;
			String saying = each.layer().type() + ' ' + each.begin() + '-' + each.end();
			return given != null ? given : Ids.derived(prefix, "webanno", origin, saying, Integer.toString(alike.merge(saying, 1, Integer::sum)));
		});
	}

	/** The span as the file shows it; the exact one where nobody has moved the annotation since it was written. */
	private static void addSpan(JsonObject row, TsvAnnotation annotation) {
		boolean unmoved = (annotation.begin() + "-" + annotation.end()).equals(RowParts.text(row, "at")) && row.get("spans_utf16") instanceof JsonArray;
		row.remove("at");
		if (!unmoved) {
			JsonObject span = new JsonObject();
			span.addProperty("start", annotation.begin());
			span.addProperty("end", annotation.end());
			JsonArray spans = new JsonArray();
			spans.add(span);
			row.add("spans_utf16", spans);
		}
	}

	/** Adds the features that are columns of the row, however their names are put together; the others are losses. */
	private void addFeatures(JsonObject row, TsvAnnotation annotation, List<Column> columns) {
		annotation.features().forEach((feature, value) -> {
			Column column = columns.stream().filter(each -> plain(each.name()).equals(plain(feature)) && each.kind() == Column.Kind.STRING).findFirst().orElse(null);
			if (column != null) {
				row.addProperty(column.name(), value);
			} else if (!feature.equals(OwnLayers.REST) && !feature.equals(meanings.get(annotation).feature())) {
				log.lose(file, NLS.bind(Messages.lossFeature, annotation.layer().simpleName() + '.' + feature), 1);
			}
		});
	}

	private static String plain(String name) {
		return name.replace("_", "").toLowerCase(Locale.ROOT);
	}

	private JsonObject attribution(TsvAnnotation annotation) {
		JsonObject row = rests.get(annotation);
		row.addProperty("attr_id", id(annotation, "attr_id", 'a'));
		row.addProperty("doc_id", document);
		JsonObject source = row.get("source") instanceof JsonObject known ? known : new JsonObject();
		JsonObject cue = row.get("cue") instanceof JsonObject known ? known : new JsonObject();
		JsonArray content = new JsonArray();
		for (TsvAnnotation.Slot slot : annotation.slots()) {
			switch (meaning(slot.target())) {
			case CLAIM -> content.add(id(slot.target(), "claim_id", 'c'));
			case ATTRIBUTION -> row.addProperty("parent_id", id(slot.target(), "attr_id", 'a'));
			case SOURCE -> part(source, slot.target(), "mention_id", 's', "source");
			case CUE -> part(cue, slot.target(), "cue_id", 'q', "cue");
			case null, default -> log.skip(file, annotation.line(), NLS.bind(Messages.badSlot, slot.feature(), slot.target().layer().simpleName()));
			}
		}
		String realization = annotation.features().remove("realization");
		if (realization != null) {
			source.addProperty("realization", realization);
		}
		addFeatures(row, annotation, Table.ATTRIBUTION.columns());
		if (!cue.has("spans_utf16")) {
			cue.addProperty("class", "NONE");
		}
		row.add("source", source);
		row.add("cue", cue);
		row.add("content_claim_ids", content);
		return row;
	}

	private void part(JsonObject part, TsvAnnotation annotation, String key, char prefix, String object) {
		part.addProperty(key, id(annotation, key, prefix));
		JsonObject own = rests.get(annotation);
		if (own.has("spans_utf16")) {
			part.add("at", own.get("at"));
			part.add("spans_utf16", own.get("spans_utf16"));
		}
		addSpan(part, annotation);
		addFeatures(part, annotation, Table.ATTRIBUTION.columns().stream().filter(column -> column.name().equals(object)).findFirst().orElseThrow().fields());
	}

	private JsonObject relation(TsvAnnotation annotation) {
		if (meaning(annotation.from()) != TsvMapping.Meaning.CLAIM || meaning(annotation.to()) != TsvMapping.Meaning.CLAIM) {
			log.lose(file, NLS.bind(Messages.lossRelation, annotation.layer().type()), 1);
			return null;
		}
		JsonObject row = rests.get(annotation);
		row.addProperty("relation_id", id(annotation, "relation_id", 'r'));
		row.addProperty("arg1_claim_id", id(annotation.from(), "claim_id", 'c'));
		row.addProperty("arg2_claim_id", id(annotation.to(), "claim_id", 'c'));
		row.addProperty("arg1_doc_id", document);
		row.addProperty("arg2_doc_id", document);
		addFeatures(row, annotation, Table.RELATIONS.columns());
		if (meanings.get(annotation).label() != null) {
			row.addProperty("label", meanings.get(annotation).label());
		}
		return row;
	}
}
