// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Loss;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;

import com.google.gson.JsonObject;

/** Pairs of claims for natural language inference as JSON lines with premise, hypothesis and label, see {@link InferenceLabels}. */
@SuppressWarnings("nls")
public final class NliExport implements ExportFormat {
	@Override
	public String id() {
		return NliImport.ID;
	}

	@Override
	public String label() {
		return Messages.nliLabel;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, request.annotators().size());
		List<Loss> losses = new ArrayList<>();
		int files = 0;
		for (String annotator : request.annotators()) {
			Path file = request.folderOf(annotator).resolve(NliImport.FILE);
			try {
				Files.createDirectories(file.getParent());
				try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
					write(request.store(), annotator, out, losses, progress.split(1));
				}
				files++;
			} catch (IOException e) {
				throw new CorpusException(NLS.bind(Messages.cannotWrite, file, e.getMessage()), file, e);
			}
		}
		return new ExportResult(request.folder(), files, losses);
	}

	private static void write(CorpusStore store, String annotator, BufferedWriter out, List<Loss> losses, SubMonitor progress) throws CorpusException, IOException {
		Map<String, String> words = words(store, annotator, progress);
		CorpusTables tables = new CorpusTables(store, annotator, new RowWriter(store));
		tables.addRelations();
		int without = 0;
		for (JsonObject relation : tables.rows(Table.RELATIONS)) {
			boolean told = false;
			for (boolean reversed : new boolean[] { false, true }) {
				JsonObject pair = pair(relation, words, reversed);
				if (pair != null) {
					out.write(JsonLines.line(pair));
					out.write('\n');
					told = true;
				}
			}
			without += told ? 0 : 1;
		}
		if (without > 0) {
			losses.add(new Loss(NliImport.FILE, Messages.lossPairs, without));
		}
	}

	/** The words of every claim, by its id. */
	private static Map<String, String> words(CorpusStore store, String annotator, SubMonitor progress) throws CorpusException {
		List<Document> documents = store.documents();
		progress.setWorkRemaining(documents.size());
		Map<String, String> words = new HashMap<>();
		for (Document document : documents) {
			progress.split(1);
			if (store.hasAnnotations(document.getId(), annotator)) {
				AnnotationSet set = store.annotations(document.getId(), annotator);
				String text = store.text(document.getId()).string();
				for (Claim claim : set.getClaims()) {
					if (claim.getSpan() != null && claim.getSpan().isWellFormed(text.length())) {
						words.put(claim.getId(), claim.getSpan().textIn(text));
					}
				}
			}
		}
		return words;
	}

	private static JsonObject pair(JsonObject relation, Map<String, String> words, boolean reversed) {
		String label = InferenceLabels.of(String.valueOf(RowParts.text(relation, "label")), reversed);
		String premise = RowParts.text(relation, reversed ? "arg2_claim_id" : "arg1_claim_id");
		String hypothesis = RowParts.text(relation, reversed ? "arg1_claim_id" : "arg2_claim_id");
		if (label == null || !words.containsKey(premise) || !words.containsKey(hypothesis)) {
			return null;
		}
		JsonObject pair = new JsonObject();
		pair.addProperty("pair_id", RowParts.text(relation, "relation_id") + (reversed ? ".21" : ".12"));
		pair.addProperty("premise", words.get(premise));
		pair.addProperty("hypothesis", words.get(hypothesis));
		pair.addProperty("label", label);
		pair.add("label_fine", relation.get("label"));
		pair.add("contradiction_type", relation.get("contradiction_type"));
		pair.add("strength", relation.get("strength"));
		pair.add("time_relation", relation.get("time_relation"));
		pair.addProperty("premise_claim_id", premise);
		pair.addProperty("hypothesis_claim_id", hypothesis);
		pair.add("premise_doc_id", relation.get(reversed ? "arg2_doc_id" : "arg1_doc_id"));
		pair.add("hypothesis_doc_id", relation.get(reversed ? "arg1_doc_id" : "arg2_doc_id"));
		return pair;
	}
}
