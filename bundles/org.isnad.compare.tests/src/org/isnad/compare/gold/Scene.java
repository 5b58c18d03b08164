// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.nio.file.Path;
import java.util.List;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;

/** A small corpus of one article, and hands that annotate it. */
public final class Scene {
	public static final String TEXT = "قال الوزير إن الجسر أغلق صباح الاثنين. وأكد المتحدث أن الجسر ظل مفتوحا طوال اليوم.";
	public static final String DOCUMENT = "d";
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	public final CorpusStore store;

	public Scene(Path folder) throws CorpusException {
		store = Corpora.empty(folder);
		Corpora.add(store, DOCUMENT, TEXT);
		entity("minister");
		entity("speaker");
		store.save(store.sources());
	}

	private void entity(String id) throws CorpusException {
		SourceEntity entity = MODEL.createSourceEntity();
		entity.setId(id);
		entity.setName(id);
		entity.setSourceType("PERSON");
		store.sources().getEntities().add(entity);
	}

	public AnnotationSet set(String annotator) throws CorpusException {
		return store.annotations(DOCUMENT, annotator);
	}

	public Claim claim(String annotator, String words) throws CorpusException {
		Claim claim = born(MODEL.createClaim(), 'c');
		claim.setSpan(span(words));
		if (!annotator.equals(CorpusStore.GOLD)) {
			store.annotator(annotator);
		}
		set(annotator).getClaims().add(claim);
		return claim;
	}

	public Attribution attribution(String annotator, String source, String cue, Claim content, String entity) throws CorpusException {
		SourceMention mention = born(MODEL.createSourceMention(), 's');
		mention.setSpan(span(source));
		mention.setEntity(entity);
		Cue verb = born(MODEL.createCue(), 'q');
		verb.setSpan(span(cue));
		Attribution attribution = born(MODEL.createAttribution(), 'a');
		attribution.setSource(mention);
		attribution.setCue(verb);
		attribution.getContent().add(content);
		attribution.setSourceRealization("SPAN");
		set(annotator).getSources().add(mention);
		set(annotator).getCues().add(verb);
		set(annotator).getAttributions().add(attribution);
		return attribution;
	}

	public ClaimRelation relation(String annotator, String label, Claim first, Claim second) throws CorpusException {
		ClaimRelation relation = born(MODEL.createClaimRelation(), 'r');
		relation.setLabel(label);
		relation.setArg1(first.getId());
		relation.setArg1Document(DOCUMENT);
		relation.setArg2(second.getId());
		relation.setArg2Document(DOCUMENT);
		store.relations(annotator).getRelations().add(relation);
		return relation;
	}

	public static Span span(String words) {
		int begin = TEXT.indexOf(words);
		if (begin < 0) {
			throw new IllegalArgumentException(words);
		}
		return Span.of(begin, begin + words.length());
	}

	private static <E extends Element> E born(E element, char prefix) {
		element.setId(Ids.random(prefix));
		element.setCreatedAt("2026-01-01T00:00:00Z");
		return element;
	}

	public void save(String... annotators) throws CorpusException {
		for (String annotator : annotators) {
			store.save(set(annotator));
			store.save(store.relations(annotator));
		}
	}

	/** Adjudicates in a store of its own, as the command does, and gives that store. */
	public CorpusStore adjudicate(Policy policy) throws CorpusException {
		CorpusStore fresh = CorpusStore.open(store.folder());
		new AdjudicateOperation(fresh, policy, List.of()).run(null);
		return fresh;
	}

	public static AnnotationSet gold(CorpusStore store) throws CorpusException {
		return store.annotations(DOCUMENT, CorpusStore.GOLD);
	}

	public static List<Problem> errors(CorpusStore store) throws CorpusException {
		return new Validator(Rules.installed()).validate(store, List.of(CorpusStore.GOLD), null).stream()
				.filter(problem -> problem.severity() == Severity.ERROR).toList();
	}
}
