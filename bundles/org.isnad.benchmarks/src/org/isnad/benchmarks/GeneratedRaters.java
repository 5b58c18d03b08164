// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.Locale;
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
import org.isnad.model.SourceMention;
import org.isnad.model.Span;

/** Many documents that three annotators annotated alike but not equally, the same every time: boundaries, tags, sources and relations differ now and then. */
final class GeneratedRaters {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String[] RATERS = { "amal", "basim", "dunya" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String[] TYPES = { "EVENT", "STATE", "CAUSE", "DEMAND", "NUMERIC" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String[] CUES = { "SAY", "ANNOUNCE", "DENY", "WARN", "ADD", "MENTION" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final String[] FACTUALITY = { "CT_POS", "PR_POS", "CT_NEG", "U_U" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] LABELS = { "CONTRADICTION", "EQUIVALENT", "UPDATE" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int LENGTH = 900;
	private static final int STRETCHES = 5;
	private static final int OFTEN = 6;

	private final SplittableRandom random = new SplittableRandom(8);

	private GeneratedRaters() {
	}

	/** Fills a corpus with so many documents; all of it is saved. */
	static void write(CorpusStore store, int documents) throws CorpusException {
		GeneratedRaters generated = new GeneratedRaters();
		NewsText news = new NewsText(9);
		RelationSet[] relations = new RelationSet[RATERS.length];
		for (int r = 0; r < RATERS.length; r++) {
			relations[r] = store.relations(RATERS[r]);
		}
		for (int d = 0; d < documents; d++) {
			Document document = MODEL.createDocument();
			document.setId(String.format(Locale.ROOT, "d%05d", d)); //$NON-NLS-1$
			generated.annotate(store, store.add(document, news.article(LENGTH)), relations);
			store.unload(document.getId());
		}
		for (RelationSet set : relations) {
			store.save(set);
		}
	}

	private void annotate(CorpusStore store, Document document, RelationSet[] relations) throws CorpusException {
		int stretch = document.getTextLength() / STRETCHES;
		String[] types = new String[STRETCHES];
		String[] cues = new String[STRETCHES];
		String[] factuality = new String[STRETCHES];
		for (int i = 0; i < STRETCHES; i++) {
			types[i] = pick(TYPES);
			cues[i] = pick(CUES);
			factuality[i] = pick(FACTUALITY);
		}
		String label = pick(LABELS);
		for (int r = 0; r < RATERS.length; r++) {
			AnnotationSet set = store.annotations(document.getId(), RATERS[r]);
			for (int i = 0; i < STRETCHES; i++) {
				if (random.nextInt(10) > 0) {
					report(set, RATERS[r] + document.getId() + i, i * stretch, stretch, mostly(types[i], TYPES), mostly(cues[i], CUES), mostly(factuality[i], FACTUALITY));
				}
			}
			store.save(set);
			if (set.getClaims().size() > 1 && random.nextInt(4) > 0) {
				relate(relations[r], RATERS[r] + document.getId(), set, mostly(label, LABELS));
			}
		}
	}

	private void report(AnnotationSet set, String id, int at, int stretch, String type, String cueClass, String factuality) {
		Cue cue = MODEL.createCue();
		cue.setId("q" + id); //$NON-NLS-1$
		cue.setSpan(Span.of(at, at + 5));
		cue.setCueClass(cueClass);
		set.getCues().add(cue);
		SourceMention source = MODEL.createSourceMention();
		source.setId("s" + id); //$NON-NLS-1$
		source.setSpan(Span.of(at + 6, at + 20 + random.nextInt(3)));
		source.setEntity("e" + at % 7); //$NON-NLS-1$
		set.getSources().add(source);
		Claim claim = MODEL.createClaim();
		claim.setId("c" + id); //$NON-NLS-1$
		claim.setSpan(Span.of(at + 25, at + stretch - 2 - random.nextInt(OFTEN)));
		claim.setClaimType(type);
		set.getClaims().add(claim);
		Attribution attribution = MODEL.createAttribution();
		attribution.setId("a" + id); //$NON-NLS-1$
		attribution.setCue(cue);
		attribution.setSource(source);
		attribution.setFactuality(factuality);
		attribution.getContent().add(claim);
		set.getAttributions().add(attribution);
	}

	private static void relate(RelationSet set, String id, AnnotationSet claims, String label) {
		ClaimRelation relation = MODEL.createClaimRelation();
		relation.setId("r" + id); //$NON-NLS-1$
		relation.setLabel(label);
		relation.setArg1(claims.getClaims().getFirst().getId());
		relation.setArg1Document(claims.getDocument());
		relation.setArg2(claims.getClaims().getLast().getId());
		relation.setArg2Document(claims.getDocument());
		set.getRelations().add(relation);
	}

	private String mostly(String value, String[] values) {
		return random.nextInt(OFTEN) == 0 ? pick(values) : value;
	}

	private String pick(String[] values) {
		return values[random.nextInt(values.length)];
	}
}
