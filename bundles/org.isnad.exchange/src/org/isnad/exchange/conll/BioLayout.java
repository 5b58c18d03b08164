// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.TokenizedText.Range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Lays the annotations of a document out in columns of labels. The columns SOURCE.n, CUE.n and CONTENT.n hold attributions: an outermost one
 * stands in the first three, one within another in the next, and no two in the same three columns of one sentence, so that it is plain what
 * belongs together. CLAIM.n holds claims that nobody is said to have said, ANCHOR.n times, places and quantities. For one document.
 */
@SuppressWarnings("nls")
public final class BioLayout {
	private static final List<String> OF_ATTRIBUTION = List.of("SOURCE", "CUE", "CONTENT");

	/** A part of an attribution in a column of its group. */
	private record Piece(String layer, Bio.Span span) {
	}

	private final StandoffDocument document;
	private final List<Range> tokens;
	private final int[] sentences;
	private final boolean types;
	private final boolean ends;
	private final Map<String, String[]> columns = new LinkedHashMap<>();
	private final List<BitSet> groups = new ArrayList<>();
	private int widened;
	private int apart;
	private int unlinked;
	private int without;

	/**
	 * @param sentences for each token the number of its sentence
	 * @param types whether the labels tell claim types, cue classes and source types rather than the layer
	 * @param ends whether the end of a span is told (BIOES)
	 */
	public BioLayout(StandoffDocument document, List<Range> tokens, int[] sentences, boolean types, boolean ends) {
		this.document = document;
		this.tokens = tokens;
		this.sentences = sentences;
		this.types = types;
		this.ends = ends;
	}

	/** The columns by name: those of the attributions by their depth, then claims, then anchors. Tokens outside of spans have null. */
	public Map<String, String[]> columns() {
		Map<String, JsonObject> claims = new LinkedHashMap<>();
		document.rows(Table.CLAIMS).forEach(row -> claims.put(RowParts.text(row, "claim_id"), row));
		Set<String> told = new LinkedHashSet<>();
		for (JsonObject row : document.rows(Table.ATTRIBUTION)) {
			attribution(row, claims, told);
		}
		for (JsonObject row : document.rows(Table.MENTIONS)) {
			boolean source = "source".equals(RowParts.text(row, "layer"));
			place(1, pieces(source ? "SOURCE" : "CUE", row, label(row, source ? "" : "class", source ? "SOURCE" : "CUE")));
		}
		claims.forEach((id, row) -> {
			if (!told.contains(id)) {
				stack("CLAIM", row, label(row, "claim_type", "CLAIM"));
			}
		});
		document.rows(Table.ANCHORS).forEach(row -> stack("ANCHOR", row, String.valueOf(RowParts.text(row, "kind"))));
		return inOrder();
	}

	private Map<String, String[]> inOrder() {
		Map<String, String[]> ordered = new LinkedHashMap<>();
		for (int group = 1; group <= groups.size(); group++) {
			for (String layer : OF_ATTRIBUTION) {
				ordered.put(layer + '.' + group, column(layer + '.' + group));
			}
		}
		Map<Integer, String> rest = new TreeMap<>();
		for (String layer : List.of("CLAIM", "ANCHOR")) {
			rest.clear();
			columns.keySet().stream().filter(name -> name.startsWith(layer + '.')).forEach(name -> rest.put(Integer.valueOf(name.substring(layer.length() + 1)), name));
			rest.values().forEach(name -> ordered.put(name, columns.get(name)));
		}
		return ordered;
	}

	private String[] column(String name) {
		return columns.computeIfAbsent(name, key -> new String[tokens.size()]);
	}

	private String label(JsonObject row, String key, String layer) {
		String tag = types && !key.isEmpty() ? RowParts.text(row, key) : null;
		// A label is one word.
		return tag == null || !tag.matches("[^\\s|]+") ? layer : tag;
	}

	private void attribution(JsonObject row, Map<String, JsonObject> claims, Set<String> told) {
		JsonObject source = row.getAsJsonObject("source");
		JsonObject cue = row.getAsJsonObject("cue");
		List<Piece> pieces = new ArrayList<>(pieces("SOURCE", source, label(source, "source_type", "SOURCE")));
		int sources = pieces.size();
		pieces.addAll(pieces("CUE", cue, label(cue, "class", "CUE")));
		int cues = pieces.size() - sources;
		BitSet taken = new BitSet();
		for (JsonElement id : row.getAsJsonArray("content_claim_ids")) {
			JsonObject claim = claims.get(id.getAsString());
			List<Piece> own = claim == null ? List.of() : pieces("CONTENT", claim, label(claim, "claim_type", "CONTENT"));
			BitSet here = new BitSet();
			own.forEach(piece -> here.set(piece.span().from(), piece.span().to()));
			if (claim != null && !here.intersects(taken)) {
				taken.or(here);
				pieces.addAll(own);
				told.add(id.getAsString());
			}
		}
		if (pieces.isEmpty()) {
			without++;
			return;
		}
		boolean oneSentence = pieces.stream().mapToInt(piece -> sentences[piece.span().from()]).distinct().count() == 1;
		unlinked += sources > 1 || cues > 1 || !oneSentence ? 1 : 0;
		place(row.get("depth").getAsInt(), pieces);
	}

	/** The runs of tokens that an annotation covers; the parts of a discontinuous one stand apart. */
	private List<Piece> pieces(String layer, JsonObject row, String label) {
		List<Piece> pieces = new ArrayList<>();
		int covered = 0;
		for (JsonElement each : row.getAsJsonArray("spans_utf16")) {
			int begin = each.getAsJsonObject().get("start").getAsInt();
			int end = each.getAsJsonObject().get("end").getAsInt();
			int from = first(begin);
			int to = from;
			while (to < tokens.size() && tokens.get(to).begin() < end) {
				to++;
			}
			from = pieces.isEmpty() ? from : Math.max(from, pieces.getLast().span().to());
			if (from < to) {
				boolean exact = tokens.get(from).begin() == begin && tokens.get(to - 1).end() == end;
				widened += exact ? 0 : 1;
				pieces.add(new Piece(layer, new Bio.Span(from, to, label)));
				covered++;
			}
		}
		apart += covered > 1 ? 1 : 0;
		return pieces;
	}

	/** The first token that ends behind an offset. */
	private int first(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Puts what belongs together into the first group, from its depth on, that has nothing in its sentences yet. */
	private void place(int depth, List<Piece> pieces) {
		if (pieces.isEmpty()) {
			without++;
			return;
		}
		int first = pieces.stream().mapToInt(piece -> sentences[piece.span().from()]).min().orElse(0);
		int last = pieces.stream().mapToInt(piece -> sentences[piece.span().to() - 1]).max().orElse(0);
		int group = Math.max(1, depth);
		while (group <= groups.size() && !groups.get(group - 1).get(first, last + 1).isEmpty()) {
			group++;
		}
		while (groups.size() < group) {
			groups.add(new BitSet());
		}
		groups.get(group - 1).set(first, last + 1);
		for (Piece piece : pieces) {
			Bio.write(column(piece.layer() + '.' + group), piece.span(), ends);
		}
	}

	/** Puts an annotation into the first column of its layer in which all its tokens are free. */
	private void stack(String layer, JsonObject row, String label) {
		List<Piece> pieces = pieces(layer, row, label);
		without += pieces.isEmpty() ? 1 : 0;
		for (Piece piece : pieces) {
			int number = 1;
			while (!Bio.write(column(layer + '.' + number), piece.span(), ends)) {
				number++;
			}
		}
	}

	/** Notes what the columns do not tell. */
	public void tellLosses(String file) {
		int annotations = 0;
		for (Table table : List.of(Table.CLAIMS, Table.ATTRIBUTION, Table.MENTIONS, Table.ANCHORS)) {
			annotations += document.rows(table).size();
		}
		document.lose(file, Messages.lossRest, annotations);
		document.lose(file, Messages.lossRelations, document.relations().size());
		document.lose(file, Messages.lossParts, apart);
		document.lose(file, Messages.lossEdges, widened);
		document.lose(file, Messages.lossLinks, unlinked);
		document.lose(file, Messages.lossWithout, without);
	}

	/** A place in the text as rows tell it. */
	static JsonArray spans(int begin, int end) {
		JsonObject span = new JsonObject();
		span.addProperty("start", begin);
		span.addProperty("end", end);
		JsonArray spans = new JsonArray();
		spans.add(span);
		return spans;
	}
}
