// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.ChainWalker;
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
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SpanElement;
import org.isnad.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the three annotators of the sample corpus did. */
class SampleAnnotationsTest {
	private static final Set<String> LABELS = Set.of("CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE", "NEUTRAL", "UNDECIDABLE");

	@TempDir
	Path temp;
	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		SampleCorpus.copyTo(temp.resolve("sample"));
		store = CorpusStore.open(temp.resolve("sample"));
	}

	@Test
	void itValidatesWithoutErrorsAndEverySpanEndsAtAWord() throws Exception {
		List<Problem> problems = new Validator(Rules.installed()).validate(store, store.annotators(), new NullProgressMonitor());
		assertEquals(List.of(), problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
		// What may be warned of: an ambiguous name, a contradiction that follows, a certain expectation. No boundary inside a word, no overlong claim.
		Set<String> expected = Set.of("W03", "W04", "E11");
		assertEquals(List.of(), problems.stream().filter(problem -> !expected.contains(problem.rule())).toList());
	}

	@Test
	void threePeopleAnnotatedIt() throws Exception {
		assertEquals(List.of("hala", "mariam", "yusuf"), store.annotators());
		assertEquals("full", store.corpus().getProfile());
	}

	@Test
	void finishedDocumentsAreRichInClaimsAndSources() throws Exception {
		for (AnnotationSet set : sets()) {
			assertTrue(set.getState() == WorkState.IN_PROGRESS || set.getState() == WorkState.COMPLETE, set::getDocument);
			if (set.getState() == WorkState.COMPLETE) {
				String where = set.getAnnotator() + " in " + set.getDocument();
				assertTrue(set.getClaims().size() >= 10, where);
				assertTrue(set.getCues().size() >= 6, where);
				assertTrue(set.getSources().size() >= 5, where);
				assertTrue(set.getAttributions().size() >= set.getClaims().size(), where);
			}
		}
	}

	@Test
	void oneAnnotatorDidNotFinish() throws Exception {
		assertTrue(store.documents().stream().anyMatch(document -> !store.hasAnnotations(document.getId(), "yusuf")));
		assertTrue(sets().stream().anyMatch(set -> set.getState() == WorkState.IN_PROGRESS));
	}

	@Test
	void everyAnnotatorRelatedClaimsWithinAndAcrossDocuments() throws Exception {
		for (String annotator : store.annotators()) {
			List<ClaimRelation> relations = store.relations(annotator).getRelations();
			long across = relations.stream().filter(relation -> !relation.getArg1Document().equals(relation.getArg2Document())).count();
			assertTrue(relations.size() >= 50, annotator);
			assertTrue(across >= 40, annotator);
			assertTrue(across < relations.size(), annotator);
			Set<String> labels = new HashSet<>();
			relations.forEach(relation -> labels.add(relation.getLabel()));
			assertEquals(LABELS, labels, annotator);
			assertTrue(store.relations(annotator).getEvents().size() >= 5, annotator);
		}
	}

	@Test
	void theyContradictEachOtherInManyWays() throws Exception {
		Set<String> types = new TreeSet<>();
		for (String annotator : store.annotators()) {
			store.relations(annotator).getRelations().forEach(relation -> types.addAll(relation.getContradictionType()));
		}
		assertTrue(types.containsAll(List.of("NEGATION", "ANTONYM", "NUMERIC", "TEMPORAL", "LOCATION", "FACTIVE_MODAL", "LEXICAL", "WORLD_KNOWLEDGE", "CAUSE",
				"PERSPECTIVE", "EXPLICIT_DENIAL", "LABELLING")), types::toString);
	}

	@Test
	void annotatorsAgreeOnMostClaimsAndDifferOnMany() throws Exception {
		Map<String, Set<String>> spans = new TreeMap<>();
		Map<String, Map<String, String>> types = new TreeMap<>();
		for (AnnotationSet set : sets()) {
			for (Claim claim : set.getClaims()) {
				String place = set.getDocument() + ' ' + claim.getSpan();
				spans.computeIfAbsent(set.getAnnotator(), any -> new HashSet<>()).add(place);
				types.computeIfAbsent(set.getAnnotator(), any -> new TreeMap<>()).put(place, claim.getClaimType());
			}
		}
		for (String[] pair : new String[][] { { "hala", "yusuf" }, { "hala", "mariam" }, { "mariam", "yusuf" } }) {
			Set<String> both = new HashSet<>(spans.get(pair[0]));
			both.retainAll(spans.get(pair[1]));
			double f1 = 2.0 * both.size() / (spans.get(pair[0]).size() + spans.get(pair[1]).size());
			assertTrue(f1 > 0.4 && f1 < 0.85, pair[0] + ' ' + pair[1] + ' ' + f1);
			assertNotEquals(0, both.stream().filter(place -> !types.get(pair[0]).get(place).equals(types.get(pair[1]).get(place))).count());
		}
	}

	@Test
	void oneRelationGetsSeveralLabels() throws Exception {
		Map<String, Set<String>> labels = new TreeMap<>();
		for (String annotator : store.annotators()) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				String pair = place(annotator, relation.getArg1Document(), relation.getArg1()) + " / " + place(annotator, relation.getArg2Document(), relation.getArg2());
				labels.computeIfAbsent(pair, any -> new TreeSet<>()).add(relation.getLabel());
			}
		}
		assertTrue(labels.containsValue(Set.of("CONTRADICTION", "UPDATE")), "an update that another takes for a contradiction");
		assertTrue(labels.containsValue(Set.of("CONTRADICTION", "NEUTRAL")), "a contradiction that another does not see");
	}

	@Test
	void sourcesFormChainsAndARegistry() throws Exception {
		int deepest = 0;
		Set<String> realizations = new TreeSet<>();
		boolean negated = false;
		boolean discontinuous = false;
		for (AnnotationSet set : sets()) {
			for (Attribution attribution : set.getAttributions()) {
				deepest = Math.max(deepest, ChainWalker.chain(attribution).size());
				realizations.add(attribution.getSourceRealization());
				negated |= attribution.getCue() != null && "NEG".equals(attribution.getCue().getCuePolarity());
				discontinuous |= attribution.getCue() != null && isSplit(attribution.getCue());
			}
		}
		assertEquals(3, deepest);
		assertEquals(Set.of("SPAN", "ANAPHORIC_SPAN", "CLITIC", "ELIDED", "OUTSIDE_TEXT", "AUTHOR"), realizations);
		assertTrue(negated && discontinuous);
		List<SourceEntity> entities = store.sources().getEntities();
		Set<String> links = new TreeSet<>();
		entities.forEach(entity -> entity.getLinks().forEach(link -> links.add(link.getType())));
		assertTrue(entities.size() >= 60, () -> Integer.toString(entities.size()));
		assertEquals(Set.of("OWNER_OF", "PART_OF", "SPEAKS_FOR"), links);
	}

	@Test
	void everyEntityIsUsedOrNamedByALink() throws Exception {
		Set<String> used = new HashSet<>();
		for (AnnotationSet set : sets()) {
			set.getAttributions().forEach(attribution -> used.add(ChainWalker.entityOf(attribution)));
		}
		List<String> idle = new ArrayList<>();
		for (SourceEntity entity : store.sources().getEntities()) {
			boolean linked = store.sources().getEntities().stream().flatMap(other -> other.getLinks().stream()).anyMatch(link -> link.getEntity().equals(entity.getId()));
			boolean author = "AUTHOR".equals(entity.getSourceType());
			if (!used.contains(entity.getId()) && !linked && !author && entity.getLinks().isEmpty()) {
				idle.add(entity.getName());
			}
		}
		assertEquals(List.of(), idle);
	}

	private List<AnnotationSet> sets() throws CorpusException {
		List<AnnotationSet> sets = new ArrayList<>();
		for (Document document : store.documents()) {
			for (String annotator : store.annotators()) {
				if (store.hasAnnotations(document.getId(), annotator)) {
					sets.add(store.annotations(document.getId(), annotator));
				}
			}
		}
		return sets;
	}

	private String place(String annotator, String document, String claim) throws CorpusException {
		return document + ' ' + store.annotations(document, annotator).getClaims().stream().filter(each -> each.getId().equals(claim)).findFirst().orElseThrow().getSpan();
	}

	private static boolean isSplit(SpanElement element) {
		return element.getSpan().fragments().size() > 1;
	}
}
