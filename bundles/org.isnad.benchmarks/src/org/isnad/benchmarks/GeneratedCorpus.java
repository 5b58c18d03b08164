// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.RelationSet;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;

/** Annotations all over a corpus, as many as are asked for, the same every time: claims with who says them, and relations between claims. */
final class GeneratedCorpus {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	static final String ANNOTATOR = "hala"; //$NON-NLS-1$
	private static final int SOURCES = 2_000;
	private static final String[] CUES = { "STATE", "STATE", "STATE", "CLAIM", "DENY", "CONFIRM", "ANNOUNCE", "WARN" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final String[] TYPES = { "EVENT", "EVENT", "STATE", "PREDICTION", "OPINION" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String[] LABELS = { "CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE", "NEUTRAL" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final SplittableRandom random = new SplittableRandom(21);
	private final List<String> claims = new ArrayList<>();
	private final List<String> documents = new ArrayList<>();
	private int number;

	private GeneratedCorpus() {
	}

	/** Annotates every document with so many claims, and relates claims of different documents; all of it is saved. */
	static void annotate(CorpusStore store, int claimsOfDocument, int relations) throws CorpusException {
		GeneratedCorpus generated = new GeneratedCorpus();
		generated.sources(store);
		for (Document document : store.documents()) {
			generated.document(store, document, claimsOfDocument);
			store.unload(document.getId());
		}
		generated.relations(store, relations);
	}

	private void sources(CorpusStore store) throws CorpusException {
		for (int i = 0; i < SOURCES; i++) {
			SourceEntity entity = MODEL.createSourceEntity();
			entity.setId("e" + i); //$NON-NLS-1$
			entity.setName("اسم " + i); //$NON-NLS-1$
			entity.setSide("SIDE_" + i % 10); //$NON-NLS-1$
			entity.setSourceType(i % 3 == 0 ? "PERSON" : "ORGANIZATION"); //$NON-NLS-1$ //$NON-NLS-2$
			store.sources().getEntities().add(entity);
		}
		store.save(store.sources());
	}

	/** Each stretch of the text has a cue, a source and a claim behind them. */
	private void document(CorpusStore store, Document document, int count) throws CorpusException {
		AnnotationSet set = store.annotations(document.getId(), ANNOTATOR);
		int stretch = document.getTextLength() / count;
		for (int i = 0; i < count; i++) {
			int at = i * stretch;
			Cue cue = MODEL.createCue();
			cue.setId("q" + number); //$NON-NLS-1$
			cue.setSpan(Span.of(at, at + 5));
			cue.setCueClass(pick(CUES));
			set.getCues().add(cue);
			SourceMention source = MODEL.createSourceMention();
			source.setId("s" + number); //$NON-NLS-1$
			source.setSpan(Span.of(at + 6, at + 20));
			source.setEntity("e" + random.nextInt(SOURCES)); //$NON-NLS-1$
			set.getSources().add(source);
			Claim claim = MODEL.createClaim();
			claim.setId("c" + number); //$NON-NLS-1$
			claim.setSpan(Span.of(at + 21, at + stretch - 2));
			claim.setClaimType(pick(TYPES));
			claim.setFactuality("CERTAIN"); //$NON-NLS-1$
			set.getClaims().add(claim);
			Attribution attribution = MODEL.createAttribution();
			attribution.setId("a" + number++); //$NON-NLS-1$
			attribution.setCue(cue);
			attribution.setSource(source);
			attribution.getContent().add(claim);
			set.getAttributions().add(attribution);
			claims.add(claim.getId());
			documents.add(document.getId());
		}
		store.save(set);
	}

	private void relations(CorpusStore store, int count) throws CorpusException {
		RelationSet set = store.relations(ANNOTATOR);
		for (int i = 0; i < count; i++) {
			int one = random.nextInt(claims.size());
			int other = random.nextInt(claims.size());
			ClaimRelation relation = MODEL.createClaimRelation();
			relation.setId("r" + i); //$NON-NLS-1$
			relation.setLabel(pick(LABELS));
			relation.setArg1(claims.get(one));
			relation.setArg1Document(documents.get(one));
			relation.setArg2(claims.get(other));
			relation.setArg2Document(documents.get(other));
			set.getRelations().add(relation);
		}
		store.save(set);
	}

	private String pick(String[] values) {
		return values[random.nextInt(values.length)];
	}
}
