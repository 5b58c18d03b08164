// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.uima.SuggestResult.Failure;

/**
 * What is done with a started pipeline: what is to be read goes into its CAS, and what its engines found comes out. The corpus is read and never changed.
 * For any number of threads, each with a runner of its own.
 */
final class SuggestTask {
	/**
	 * What a pipeline found between the claims of a corpus.
	 *
	 * @param relations  what it suggests
	 * @param refused    what could not be kept
	 * @param characters the length of all claims in UTF-16 code units
	 */
	record Related(RelationSet relations, List<Failure> refused, long characters) {
	}

	private final CorpusStore store;
	private final String pipeline;
	private final String provenance;
	private final String asAnnotator;
	private final Double threshold;
	private final Scheme scheme;

	/** @param threshold the least score of what is kept; null for all */
	SuggestTask(CorpusStore store, String pipeline, String provenance, String asAnnotator, Double threshold) {
		this.store = store;
		this.pipeline = pipeline;
		this.provenance = provenance;
		this.asAnnotator = asAnnotator;
		this.threshold = threshold;
		this.scheme = store.scheme();
	}

	/** @throws PipelineException if the text cannot be read or an engine fails */
	Found annotate(PipelineRunner runner, Document document) throws PipelineException {
		String id = document.getId();
		List<Failure> refused = new ArrayList<>();
		String text = text(id);
		CAS cas = runner.emptyCas();
		cas.setDocumentText(text);
		cas.setDocumentLanguage(store.languageOf(document));
		tell(cas, document);
		runner.process();
		Suggested suggested = suggested(id, refused);
		AnnotationSet made = suggested.annotations(cas, pipeline, id, text.length());
		if (threshold != null) {
			Threshold.apply(made, threshold);
		}
		return new Found(made, suggested.entities(cas), refused, text.length());
	}

	/** What engines may want to know beside the text: relative dates are told from the day of publication. */
	private static void tell(CAS cas, Document document) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.DOCUMENT_TEXT);
		FeatureStructure known = cas.createFS(type);
		known.setStringValue(type.getFeatureByBaseName("pubDate"), document.getPubDate()); //$NON-NLS-1$
		cas.addFsToIndexes(known);
	}

	private String text(String id) throws PipelineException {
		try {
			return store.text(id).string();
		} catch (CorpusException e) {
			throw new PipelineException(pipeline, e.getMessage(), e);
		}
	}

	/** @throws PipelineException if an engine fails or the corpus cannot be read; the latter is the cause */
	Related relate(PipelineRunner runner, List<Document> documents, String claimsOf) throws PipelineException {
		CAS cas = runner.emptyCas();
		ClaimTexts texts = new ClaimTexts(store, cas);
		try {
			for (Document document : documents) {
				texts.add(document, claimsOf);
			}
		} catch (CorpusException e) {
			throw new PipelineException(pipeline, e.getMessage(), e);
		}
		runner.process();
		List<Failure> refused = new ArrayList<>();
		RelationSet made = suggested("", refused).relations(cas, pipeline, texts.ids()); //$NON-NLS-1$
		if (threshold != null) {
			Threshold.apply(made, threshold);
		}
		return new Related(made, refused, texts.characters());
	}

	private Suggested suggested(String documentId, List<Failure> refused) {
		return new Suggested(scheme, provenance, asAnnotator, (engine, reason) -> refused.add(new Failure(documentId, engine, reason)));
	}
}
