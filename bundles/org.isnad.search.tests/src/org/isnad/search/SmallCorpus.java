// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.nio.file.Path;

import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
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

/** Two articles of one text, the first with two attributed claims by one annotator, and a relation. */
final class SmallCorpus {
	static final String TEXT = "نفى الناطق سقوط طرابلس. وأكد الوزير وصول القافلة إلى سبها.";
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	final CorpusStore store;

	SmallCorpus(Path folder) throws Exception {
		store = CorpusStore.create(folder, "c", "ar", Profile.FULL);
		entity("e1", "أحمد المسماري", "X");
		entity("e2", "وزير النقل", "Y");
		store.save(store.sources());
		add("a", "عين ليبيا", "2019-05-03");
		add("b", "بوابة", "2020-01-10");
		annotate("a", "hala");
		relate("hala", "CONTRADICTION");
	}

	void entity(String id, String name, String side) throws Exception {
		SourceEntity entity = MODEL.createSourceEntity();
		entity.setId(id);
		entity.setName(name);
		entity.setSide(side);
		store.sources().getEntities().add(entity);
	}

	void add(String id, String outlet, String date) throws Exception {
		Document document = MODEL.createDocument();
		document.setId(id);
		document.setOutlet(outlet);
		document.setPubDate(date);
		store.add(document, TEXT);
	}

	void annotate(String document, String annotator) throws Exception {
		AnnotationSet set = store.annotations(document, annotator);
		attribute(set, "1", "نفى", "DENY", "الناطق", "e1", "سقوط طرابلس");
		attribute(set, "2", "وأكد", "ASSERT", "الوزير", "e2", "وصول القافلة إلى سبها");
		store.save(set);
	}

	private void attribute(AnnotationSet set, String number, String cueText, String cueClass, String sourceText, String entity, String claimText) {
		String prefix = set.getDocument() + set.getAnnotator() + number;
		Claim claim = MODEL.createClaim();
		claim.setId("c" + prefix);
		claim.setSpan(span(claimText));
		claim.setClaimType("EVENT");
		set.getClaims().add(claim);
		Cue cue = MODEL.createCue();
		cue.setId("q" + prefix);
		cue.setSpan(span(cueText));
		cue.setCueClass(cueClass);
		set.getCues().add(cue);
		SourceMention source = MODEL.createSourceMention();
		source.setId("s" + prefix);
		source.setSpan(span(sourceText));
		source.setEntity(entity);
		set.getSources().add(source);
		Attribution attribution = MODEL.createAttribution();
		attribution.setId("a" + prefix);
		attribution.setSource(source);
		attribution.setCue(cue);
		attribution.getContent().add(claim);
		set.getAttributions().add(attribution);
	}

	static Span span(String part) {
		return Span.of(TEXT.indexOf(part), TEXT.indexOf(part) + part.length());
	}

	void relate(String annotator, String label) throws Exception {
		RelationSet set = store.relations(annotator);
		set.getRelations().clear();
		ClaimRelation relation = MODEL.createClaimRelation();
		relation.setId("r1");
		relation.setLabel(label);
		relation.setArg1("cahala1");
		relation.setArg1Document("a");
		relation.setArg2("cx");
		relation.setArg2Document("b");
		set.getRelations().add(relation);
		store.save(set);
	}
}
