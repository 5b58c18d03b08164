// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.conll.BioMapping;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.TokenizedText.Range;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Marked stretches of tokens with links between them, as relation extraction has them, on their way into rows. For one document. */
@SuppressWarnings("nls")
final class Marks {
	/** The link from a source to a cue. */
	static final String SOURCE_OF = "SOURCE_OF";
	/** The link from a cue to what is said. */
	static final String CUE_OF = "CUE_OF";
	/** The link from a source to what it says. */
	static final String SAYS = "SAYS";

	/** A marked stretch; entity is the id of a source entity, or null. */
	record Mark(BioMapping.Meaning meaning, TokenText.Stretch tokens, String entity, String id) {
	}

	private record Link(Mark from, Mark to, String label) {
	}

	private final Path file;
	private final int line;
	private final String document;
	private final String origin;
	private final Scheme scheme;
	private final ImportLog log;
	private final TokenText text;
	private final List<Range> tokens;
	private final List<Mark> marks = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final Map<String, Integer> alike = new HashMap<>();

	/** @param origin what ids are derived from, so that reading a file again doubles nothing */
	Marks(Path file, int line, String document, String origin, TokenText text, Scheme scheme, ImportLog log) {
		this.file = file;
		this.line = line;
		this.document = document;
		this.origin = origin;
		this.text = text;
		this.tokens = text.tokens();
		this.scheme = scheme;
		this.log = log;
	}

	/** Marks a stretch; null where it is not in the document, which is then told. */
	Mark mark(BioMapping.Meaning meaning, int from, int to, String entity) {
		if (from < 0 || to <= from || to > tokens.size()) {
			log.skip(file, line, NLS.bind(Messages.badSpan, new Object[] { document, from + "–" + to, Integer.toString(tokens.size()) }));
			return null;
		}
		char prefix = switch (meaning) {
		case CLAIM, CONTENT -> 'c';
		case SOURCE -> 's';
		case CUE -> 'q';
		default -> 'n';
		};
		Mark mark = new Mark(meaning, new TokenText.Stretch(from, to), entity, id(prefix, meaning + " " + from + " " + to));
		marks.add(mark);
		return mark;
	}

	private String id(char prefix, String saying) {
		return Ids.derived(prefix, "tokens", origin, saying, Integer.toString(alike.merge(saying, 1, Integer::sum)));
	}

	/** Links two stretches. */
	void link(Mark from, Mark to, String label) {
		links.add(new Link(from, to, label));
	}

	private static boolean isClaim(Mark mark) {
		return mark.meaning() == BioMapping.Meaning.CLAIM || mark.meaning() == BioMapping.Meaning.CONTENT;
	}

	private static boolean is(Mark mark, BioMapping.Meaning meaning) {
		return mark.meaning() == meaning;
	}

	/** Adds the rows. */
	void addTo(RowsImport rows) {
		Map<Mark, List<Mark>> sources = new LinkedHashMap<>();
		Map<Mark, List<Mark>> contents = new LinkedHashMap<>();
		for (Link link : links) {
			boolean toClaim = isClaim(link.to());
			if (link.label().equals(SOURCE_OF) && is(link.from(), BioMapping.Meaning.SOURCE) && is(link.to(), BioMapping.Meaning.CUE)) {
				sources.computeIfAbsent(link.to(), cue -> new ArrayList<>()).add(link.from());
			} else if (link.label().equals(CUE_OF) && is(link.from(), BioMapping.Meaning.CUE) && toClaim) {
				contents.computeIfAbsent(link.from(), cue -> new ArrayList<>()).add(link.to());
			} else if (link.label().equals(SAYS) && is(link.from(), BioMapping.Meaning.SOURCE) && toClaim) {
				contents.computeIfAbsent(link.from(), source -> new ArrayList<>()).add(link.to());
			} else if (isClaim(link.from()) && toClaim && scheme.allows(Layer.RELATION, "label", link.label())) {
				rows.add(file, line, relation(link));
			} else {
				log.lose(file, NLS.bind(Messages.lossLink, link.label()), 1);
			}
		}
		Map<Mark, Boolean> used = new HashMap<>();
		for (Mark mark : marks) {
			List<Mark> said = contents.getOrDefault(mark, List.of());
			List<Mark> by = sources.getOrDefault(mark, List.of());
			if (is(mark, BioMapping.Meaning.CUE) && !(said.isEmpty() && by.isEmpty())) {
				used.put(mark, true);
				by.forEach(source -> used.put(source, true));
				log.lose(file, Messages.lossSources, Math.max(0, by.size() - 1));
				rows.add(file, line, attribution(by.isEmpty() ? null : by.getFirst(), mark, said));
			} else if (is(mark, BioMapping.Meaning.SOURCE) && !said.isEmpty()) {
				used.put(mark, true);
				rows.add(file, line, attribution(mark, null, said));
			}
		}
		marks.stream().filter(mark -> !used.containsKey(mark)).forEach(mark -> rows.add(file, line, row(mark)));
	}

	private JsonObject row(Mark mark) {
		JsonObject row = new JsonObject();
		switch (mark.meaning()) {
		case CLAIM, CONTENT -> row.addProperty(Table.CLAIMS.id(), mark.id());
		case SOURCE, CUE -> {
			row.addProperty(Table.MENTIONS.id(), mark.id());
			row.addProperty("layer", is(mark, BioMapping.Meaning.SOURCE) ? "source" : "cue");
			row.addProperty("entity_id", mark.entity());
		}
		default -> {
			row.addProperty(Table.ANCHORS.id(), mark.id());
			row.addProperty("kind", mark.meaning().name());
		}
		}
		row.addProperty("doc_id", document);
		row.add("spans_utf16", spans(mark));
		return row;
	}

	private JsonArray spans(Mark mark) {
		JsonObject span = new JsonObject();
		span.addProperty("start", tokens.get(mark.tokens().from()).begin());
		span.addProperty("end", tokens.get(mark.tokens().to() - 1).end());
		JsonArray spans = new JsonArray();
		spans.add(span);
		return spans;
	}

	private JsonObject attribution(Mark source, Mark cue, List<Mark> said) {
		JsonObject row = new JsonObject();
		row.addProperty(Table.ATTRIBUTION.id(), id('a', (source == null ? "" : source.id()) + " " + (cue == null ? "" : cue.id())));
		row.addProperty("doc_id", document);
		JsonObject from = new JsonObject();
		if (source != null) {
			from.addProperty("mention_id", source.id());
			from.addProperty("entity_id", source.entity());
			from.add("spans_utf16", spans(source));
		}
		JsonObject by = new JsonObject();
		if (cue == null) {
			by.addProperty("class", "NONE");
		} else {
			by.addProperty("cue_id", cue.id());
			by.add("spans_utf16", spans(cue));
		}
		JsonArray content = new JsonArray();
		said.stream().map(Mark::id).distinct().forEach(content::add);
		row.add("source", from);
		row.add("cue", by);
		row.add("content_claim_ids", content);
		return row;
	}

	private JsonObject relation(Link link) {
		JsonObject row = new JsonObject();
		row.addProperty(Table.RELATIONS.id(), id('r', link.from().id() + " " + link.to().id() + " " + link.label()));
		row.addProperty("label", link.label());
		row.addProperty("arg1_claim_id", link.from().id());
		row.addProperty("arg2_claim_id", link.to().id());
		row.addProperty("arg1_doc_id", document);
		row.addProperty("arg2_doc_id", document);
		return row;
	}

	/** How far two stretches are apart. */
	static int distance(Mark one, Mark other) {
		return Math.max(0, Math.max(one.tokens().from() - other.tokens().to(), other.tokens().from() - one.tokens().to()));
	}

	TokenText text() {
		return text;
	}
}
