// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads pairs for natural language inference as JSON lines: of our own, whose claims are in the corpus, the relations; of others (premise and
 * hypothesis, or sentence1 and sentence2 with gold_label) the sentences as claims of documents with a line a sentence, and their relations. Entailment both ways is one
 * EQUIVALENT.
 */
@SuppressWarnings("nls")
public final class NliImport extends StandoffFormat {
	static final String ID = "nli";
	static final String FILE = "nli.jsonl";

	/** A pair read: the claims are ids of ours, or null where the words alone are known. */
	private record Pair(int line, String id, String premise, String hypothesis, String label, String fine, JsonObject json) {
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.nliLabel;
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.equals(FILE) || name.endsWith("." + FILE) || name.matches("(snli|multinli|xnli).*\\.jsonl");
	}

	@Override
	protected boolean hasSidecars() {
		return false;
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) {
		return file -> read(file, documents, documents.log());
	}

	private static void read(Path file, StandoffImport documents, ImportLog log) throws CorpusException {
		List<Pair> pairs = new ArrayList<>();
		try {
			JsonLines.read(file, new JsonLines.Visitor() {
				@Override
				public void row(int line, JsonObject json) {
					Pair pair = pair(line, json);
					if (pair == null) {
						log.skip(file, line, Messages.notPair);
					} else {
						pairs.add(pair);
					}
				}

				@Override
				public void malformed(int line, String reason) {
					log.skip(file, line, reason);
				}
			});
		} catch (IOException e) {
			log.skip(file, 0, NLS.bind(Messages.unreadable, e.getMessage()));
		}
		Map<String, Pair> byEnds = new HashMap<>();
		pairs.forEach(pair -> byEnds.putIfAbsent(pair.premise() + '\n' + pair.hypothesis(), pair));
		Sentences sentences = new Sentences(file, documents);
		for (Pair pair : pairs) {
			Pair back = byEnds.get(pair.hypothesis() + '\n' + pair.premise());
			boolean bothWays = back != null && back != pair && pair.label().equals(InferenceLabels.ENTAILMENT) && back.label().equals(InferenceLabels.ENTAILMENT);
			boolean supported = back != null && back != pair && pair.label().equals(InferenceLabels.NEUTRAL) && back.label().equals(InferenceLabels.ENTAILMENT);
			if (supported || bothWays && back.line() < pair.line()) {
				// It says no more than the pair that it is the other way of.
				continue;
			}
			add(file, pair, pair.fine() != null ? pair.fine() : InferenceLabels.relation(pair.label(), bothWays), sentences, documents);
		}
		sentences.finish();
	}

	private static void add(Path file, Pair pair, String relation, Sentences sentences, StandoffImport documents) throws CorpusException {
		JsonObject json = pair.json();
		if (RowParts.text(json, "premise_claim_id") != null && RowParts.text(json, "hypothesis_claim_id") != null) {
			JsonObject row = new JsonObject();
			row.addProperty(Table.RELATIONS.id(), pair.id().replaceFirst("\\.12$", ""));
			row.addProperty("label", relation);
			row.add("arg1_claim_id", json.get("premise_claim_id"));
			row.add("arg2_claim_id", json.get("hypothesis_claim_id"));
			row.add("arg1_doc_id", json.get("premise_doc_id"));
			row.add("arg2_doc_id", json.get("hypothesis_doc_id"));
			for (String key : new String[] { "contradiction_type", "strength", "time_relation" }) {
				if (json.has(key)) {
					row.add(key, json.get(key));
				}
			}
			documents.rows().add(file, pair.line(), row);
		} else {
			sentences.breakIfLong();
			int first = sentences.add(pair.line(), pair.id() + "a", pair.premise());
			int second = sentences.add(pair.line(), pair.id() + "b", pair.hypothesis());
			sentences.relate(pair.line(), pair.id(), first, second, relation);
		}
	}

	private static Pair pair(int line, JsonObject json) {
		String premise = first(json, "premise", "sentence1");
		String hypothesis = first(json, "hypothesis", "sentence2");
		String label = label(json.has("label") ? json.get("label") : json.get("gold_label"));
		String id = first(json, "pair_id", "pairID", "id");
		boolean whole = premise != null && hypothesis != null && label != null && !premise.isBlank() && !hypothesis.isBlank();
		return whole ? new Pair(line, id == null ? Integer.toString(line) : id, premise, hypothesis, label, RowParts.text(json, "label_fine"), json) : null;
	}

	private static String first(JsonObject json, String... keys) {
		for (String key : keys) {
			if (RowParts.text(json, key) != null) {
				return RowParts.text(json, key);
			}
		}
		return null;
	}

	/** A label by name, or by its number in the usual order; null for none, as where annotators did not agree. */
	private static String label(JsonElement value) {
		Integer number = Numbers.whole(value);
		if (number != null) {
			return number >= 0 && number < InferenceLabels.LABELS.size() ? InferenceLabels.LABELS.get(number) : null;
		}
		String name = value != null && value.isJsonPrimitive() ? value.getAsString().toLowerCase(Locale.ROOT) : "";
		return InferenceLabels.LABELS.contains(name) ? name : null;
	}
}
