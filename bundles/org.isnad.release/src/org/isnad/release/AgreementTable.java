// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.AgreementOperation;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The agreement of the annotators on the documents of a release, before adjudication. */
@SuppressWarnings("nls")
final class AgreementTable {
	static final String FILE = "agreement.json";
	/** One measure that fits for each kind of layer; all of them are a command away, and a card is to be read. */
	private static final Set<String> SHOWN = Set.of("f1-exact", "f1-overlap", "krippendorff-alpha", "relation-f1", "b-cubed");
	/** Beyond so many documents a sample tells the same. */
	static final int SAMPLE = 2_000;

	private final CorpusStore store;
	private final Set<String> documents = new TreeSet<>();
	private final boolean sampled;
	private List<Agreement> results = List.of();

	AgreementTable(CorpusStore store, ReleaseRows rows) throws CorpusException {
		this.store = store;
		List<String> annotated = new ArrayList<>();
		List<String> annotators = store.annotators();
		for (DocumentFacts document : rows.documents()) {
			if (annotators.stream().filter(annotator -> store.hasAnnotations(document.id(), annotator)).limit(2).count() == 2) {
				annotated.add(document.id());
			}
		}
		sampled = annotated.size() > SAMPLE;
		if (sampled) {
			ClaimPool chance = new ClaimPool(Evaluation.SEED);
			annotated.sort(Comparator.comparing(chance::hash, Long::compareUnsigned));
		}
		documents.addAll(annotated.subList(0, Math.min(SAMPLE, annotated.size())));
	}

	/** Works it out. The documents are out of memory again afterwards. */
	void measure(SubMonitor monitor) throws CorpusException {
		if (documents.isEmpty()) {
			return;
		}
		List<AgreementMeasure> shown = Measures.installed().stream().filter(measure -> SHOWN.contains(measure.id())).toList();
		results = new AgreementOperation(store, List.of(), document -> documents.contains(document.getId()), new Evaluation(shown, 0, Evaluation.SEED)).run(monitor)
				.stream().filter(result -> result.value().number() != null).toList();
		documents.forEach(store::unload);
	}

	/** For machines. */
	JsonObject json() {
		JsonObject json = new JsonObject();
		json.addProperty("documents", documents.size());
		json.addProperty("sample", sampled);
		JsonArray all = new JsonArray();
		for (Agreement result : results) {
			JsonObject each = new JsonObject();
			each.addProperty("layer", result.layer());
			each.addProperty("measure", result.measure());
			each.addProperty("label", result.label());
			each.addProperty("value", Double.valueOf(String.format(Locale.ROOT, "%.6f", result.value().number())));
			each.addProperty("n", result.n());
			each.addProperty("raters", result.raters());
			all.add(each);
		}
		json.add("results", all);
		return json;
	}

	/** As a table in Markdown. */
	String text() throws CorpusException {
		if (store.annotators().size() < 2) {
			return "Agreement: there is one annotator, so there is none to tell.\n\n";
		}
		if (results.isEmpty()) {
			return "Agreement: no document of this release has the work of two annotators, so there is none to tell.\n\n";
		}
		StringBuilder table = new StringBuilder("Agreement before adjudication, over ")
				.append(sampled ? "a sample of " + SAMPLE + " documents" : "the " + documents.size() + " documents of this release that several annotators worked on")
				.append(":\n\n| layer | measure | value | items | raters |\n|---|---|---|---|---|\n");
		// A card is to be read: what is broken down by category is in the file beside it.
		Set<String> whole = results.stream().filter(result -> result.label() == null).map(result -> result.layer() + ' ' + result.measure()).collect(Collectors.toSet());
		for (Agreement result : results) {
			if (result.label() != null && whole.contains(result.layer() + ' ' + result.measure())) {
				continue;
			}
			String measure = result.measure() + (result.label() == null ? "" : " (" + result.label() + ")");
			table.append("| ").append(result.layer()).append(" | ").append(measure.replace("|", "\\|")).append(" | ")
					.append(String.format(Locale.ROOT, "%.3f", result.value().number())).append(" | ").append(result.n()).append(" | ").append(result.raters()).append(" |\n");
		}
		return table.append('\n').toString();
	}
}
