// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;

/** Puts the claims of a corpus into a CAS, for pipelines that relate them. */
final class ClaimTexts {
	private final CorpusStore store;
	private final CAS cas;
	private final Type type;
	private final Set<String> ids = new HashSet<>();
	private final Map<String, Optional<SourceEntity>> entities = new HashMap<>();
	private long characters;

	ClaimTexts(CorpusStore store, CAS cas) {
		this.store = store;
		this.cas = cas;
		this.type = cas.getTypeSystem().getType(IsnadTypes.CLAIM_TEXT);
	}

	/** Adds the claims of a document: of this annotator, or of all; where nobody has any, those that are suggested. */
	void add(Document document, String annotator) throws CorpusException {
		List<AnnotationSet> sets = new ArrayList<>();
		for (String each : annotator == null ? store.annotators() : List.of(annotator)) {
			if (store.hasAnnotations(document.getId(), each)) {
				sets.add(store.annotations(document.getId(), each));
			}
		}
		boolean none = sets.stream().allMatch(set -> set.getClaims().isEmpty());
		if (none && annotator == null) {
			sets = store.suggestions(document.getId());
		}
		add(document, sets, store.text(document.getId()).string());
	}

	/** Adds the claims in these sets of a document. */
	void add(Document document, List<AnnotationSet> sets, String text) throws CorpusException {
		for (AnnotationSet set : sets) {
			Map<Claim, SourceEntity> sources = sources(set);
			Map<Claim, String> factuality = factuality(set);
			for (Claim claim : set.getClaims()) {
				if (claim.getSpan() != null && claim.getSpan().isWellFormed(text.length())) {
					add(document, set, claim, sources.get(claim), factuality.get(claim), text);
				}
			}
		}
	}

	/** Who says which claim: the source of the innermost attribution that is told for it. */
	private Map<Claim, SourceEntity> sources(AnnotationSet set) throws CorpusException {
		Map<Claim, SourceEntity> sources = new HashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			String mentioned = attribution.getSource() == null ? null : attribution.getSource().getEntity();
			String id = attribution.getEntity() == null ? mentioned : attribution.getEntity();
			SourceEntity entity = id == null ? null : entity(id);
			if (entity != null) {
				attribution.getContent().forEach(claim -> sources.putIfAbsent(claim, entity));
			}
		}
		return sources;
	}

	/** Entities are asked for once: the registry may be as long as the corpus. */
	private SourceEntity entity(String id) throws CorpusException {
		Optional<SourceEntity> known = entities.get(id);
		if (known == null) {
			known = store.source(id);
			entities.put(id, known);
		}
		return known.orElse(null);
	}

	/** How far the source of a claim stands behind it: a denied claim is not held by whom it is attributed to. */
	private static Map<Claim, String> factuality(AnnotationSet set) {
		Map<Claim, String> factuality = new HashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			if (attribution.getFactuality() != null) {
				attribution.getContent().forEach(claim -> factuality.putIfAbsent(claim, attribution.getFactuality()));
			}
		}
		return factuality;
	}

	private void add(Document document, AnnotationSet set, Claim claim, SourceEntity source, String factuality, String text) {
		String words = claim.getSpan().textIn(text);
		FeatureStructure fs = cas.createFS(type);
		set(fs, "isnadId", claim.getId()); //$NON-NLS-1$
		set(fs, "document", document.getId()); //$NON-NLS-1$
		set(fs, "annotator", set.getAnnotator()); //$NON-NLS-1$
		set(fs, "text", words); //$NON-NLS-1$
		set(fs, "language", store.languageOf(document)); //$NON-NLS-1$
		set(fs, "pubDate", document.getPubDate()); //$NON-NLS-1$
		set(fs, "polarity", claim.getPolarity()); //$NON-NLS-1$
		set(fs, "factuality", factuality); //$NON-NLS-1$
		set(fs, "source", source == null ? null : source.getId()); //$NON-NLS-1$
		set(fs, "side", source == null ? null : source.getSide()); //$NON-NLS-1$
		fs.setIntValue(type.getFeatureByBaseName("begin"), claim.getSpan().begin()); //$NON-NLS-1$
		fs.setIntValue(type.getFeatureByBaseName("end"), claim.getSpan().end()); //$NON-NLS-1$
		cas.addFsToIndexes(fs);
		ids.add(claim.getId());
		characters += words.length();
	}

	private void set(FeatureStructure fs, String feature, String value) {
		fs.setStringValue(type.getFeatureByBaseName(feature), value);
	}

	/** The ids of all claims that were added. */
	Set<String> ids() {
		return ids;
	}

	/** How many UTF-16 code units they have together. */
	long characters() {
		return characters;
	}
}
