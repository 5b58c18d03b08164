// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.isnad.core.inference.Inference;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.RelationSet;
import org.isnad.model.SourceRegistry;
import org.isnad.model.SpanElement;

/** What a rule may look at of one annotator's work on the whole corpus. */
public final class CorpusContext {
	private final List<AnnotationSet> sets;
	private final RelationSet relations;
	private final SourceRegistry sources;
	private final Scheme scheme;
	private final Function<String, DocumentText> texts;
	private final Map<String, Claim> claims = new HashMap<>();
	private Inference inference;

	/**
	 * What is looked at.
	 *
	 * @param texts the text of each document of the sets; null for one that cannot be read
	 */
	public CorpusContext(List<AnnotationSet> sets, RelationSet relations, SourceRegistry sources, Scheme scheme, Function<String, DocumentText> texts) {
		this.texts = texts;
		this.sets = sets;
		this.relations = relations;
		this.sources = sources;
		this.scheme = scheme;
		for (AnnotationSet set : sets) {
			set.getClaims().forEach(claim -> claims.put(key(set.getDocument(), claim.getId()), claim));
		}
	}

	private static String key(String document, String id) {
		return document + ' ' + id;
	}

	/** The annotator's annotations, a set for each document. */
	public List<AnnotationSet> sets() {
		return sets;
	}

	/** The annotator's relations. */
	public RelationSet relations() {
		return relations;
	}

	/** What follows from the annotator's relations; worked out when the first rule asks. */
	public Inference inference() {
		if (inference == null) {
			inference = new Inference(relations.getRelations());
		}
		return inference;
	}

	/** The source entities of the corpus. */
	public SourceRegistry sources() {
		return sources;
	}

	/** The tagsets of the corpus. */
	public Scheme scheme() {
		return scheme;
	}

	/** The words that an element of a set covers; null where its span does not fit the text or the text cannot be read. */
	public String textOf(AnnotationSet set, SpanElement element) {
		DocumentText text = texts.apply(set.getDocument());
		return text == null || element.getSpan() == null || !element.getSpan().isWellFormed(text.length()) ? null : element.getSpan().textIn(text.string());
	}

	/** The annotator's claim of an id in a document. */
	public Optional<Claim> claim(String document, String id) {
		return Optional.ofNullable(claims.get(key(document, id)));
	}
}
