// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.uima.SuggestResult.Failure;

/** Counts what comes of a run. For one thread. */
final class SuggestTally implements SuggestionKeeper.Outcome {
	private final String pipeline;
	private final List<Failure> failures = new ArrayList<>();
	private int documents;
	private int claims;
	private int attributions;
	private int relations;
	private long characters;

	SuggestTally(String pipeline) {
		this.pipeline = pipeline;
	}

	@Override
	public void kept(AnnotationSet set, int length) {
		documents++;
		claims += set.getClaims().size();
		attributions += set.getAttributions().size();
		characters += length;
	}

	@Override
	public void keptRelations(int count) {
		relations += count;
	}

	@Override
	public void refused(String documentId, String reason) {
		failures.add(new Failure(documentId, pipeline, reason));
	}

	/** An engine failed on a document. */
	void failed(String documentId, PipelineException failure) {
		failures.add(new Failure(documentId, failure.engine(), failure.getMessage()));
	}

	/** Some of what an engine made could not be kept. */
	void refusedParts(List<Failure> refused) {
		failures.addAll(refused);
	}

	/** The claims of so many documents were related. */
	void related(int ofDocuments, long length) {
		documents = ofDocuments;
		characters = length;
	}

	/** @param chosen the documents in their order */
	SuggestResult result(List<Document> chosen, long milliseconds) {
		Map<String, Integer> order = new HashMap<>();
		chosen.forEach(document -> order.put(document.getId(), order.size()));
		failures.sort(Comparator.comparingInt(failure -> order.getOrDefault(failure.document(), -1)));
		return new SuggestResult(documents, claims, attributions, relations, milliseconds, characters, failures);
	}
}
