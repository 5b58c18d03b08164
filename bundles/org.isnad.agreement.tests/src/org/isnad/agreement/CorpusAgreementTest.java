// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.FindDisagreements;
import org.isnad.agreement.table.Question;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.ShownPair;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreement over a corpus: what is read, what is left out, and what does not matter. */
class CorpusAgreementTest {
	private static final String TEXT = "قالت الوكالة إن الجسر أغلق صباح الاثنين وأكد الوزير أن الطريق مفتوح منذ المساء";

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void corpus() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
	}

	private static Claim claim(CorpusStore store, String document, String rater, int begin, int end, String type) throws Exception {
		AnnotationSet set = store.annotations(document, rater);
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c" + rater + document + begin);
		claim.setSpan(Span.of(begin, end));
		claim.setClaimType(type);
		claim.setCreatedAt("2026-03-0" + document.charAt(1) + "T10:00:00Z");
		set.getClaims().add(claim);
		store.save(set);
		return claim;
	}

	private static List<Agreement> measure(CorpusStore store) throws Exception {
		return new AgreementOperation(CorpusStore.open(store.folder()), List.of(), document -> true, new Evaluation(Measures.installed(), 20, 1)).run(null);
	}

	private static Value value(List<Agreement> results, String layer, String measure) {
		return results.stream().filter(result -> result.layer().equals(layer) && result.measure().equals(measure) && result.label() == null).findFirst().orElseThrow().value();
	}

	/** Three documents of two annotators who mostly agree; the ids of the documents are given. */
	private static void fill(CorpusStore store, String... documents) throws Exception {
		SplittableRandom random = new SplittableRandom(3);
		for (String document : documents) {
			Corpora.add(store, document, TEXT + " " + document.charAt(0));
			for (int i = 0; i < 4; i++) {
				String type = i % 2 == 0 ? "EVENT" : "STATE";
				claim(store, document, "amal", i * 18, i * 18 + 12, type);
				claim(store, document, "basim", i * 18 + random.nextInt(3), i * 18 + 12, random.nextInt(4) == 0 ? "CAUSE" : type);
			}
		}
	}

	@Test
	void theOrderOfFilesDoesNotMatter() throws Exception {
		fill(store, "x1", "x2", "x3");
		CorpusStore turned = Corpora.empty(folder.resolve("turned"));
		// The same work in the same texts, in folders that come the other way round.
		fill(turned, "x3", "x2", "x1");
		List<Agreement> before = measure(store);
		List<Agreement> after = measure(turned);
		int compared = 0;
		for (Agreement one : before) {
			Agreement other = after.stream().filter(result -> result.layer().equals(one.layer()) && result.measure().equals(one.measure()) && Objects.equals(result.label(), one.label())).findFirst().orElseThrow();
			assertEquals(one.value().number() == null, other.value().number() == null, one.toString());
			if (one.value().number() != null) {
				assertEquals(one.value().number(), other.value().number(), 1e-9, one.toString());
				compared++;
			}
		}
		assertTrue(compared > 10, "only " + compared);
	}

	@Test
	void oneAnnotatorAloneAndStrangersHaveReasons() throws Exception {
		Corpora.add(store, "d1", TEXT);
		Corpora.add(store, "d2", TEXT);
		claim(store, "d1", "amal", 0, 12, "EVENT");
		measure(store).forEach(result -> assertNotNull(result.value().undefined(), result.toString()));
		claim(store, "d2", "basim", 0, 12, "EVENT");
		measure(store).forEach(result -> assertNotNull(result.value().undefined(), result.toString()));
		assertTrue(value(measure(store), "claim", "f1-exact").undefined().contains("document"));
		CorpusAgreement read = new ReadCorpusAgreement(store, List.of(), document -> true).run(null);
		assertFalse(read.isComparable());
	}

	@Test
	void aTextThatChangedIsLeftOutAndNoted() throws Exception {
		fill(store, "x1", "x2");
		double before = value(measure(store), "claim", "f1-exact").number();
		Path text = store.folder().resolve("documents/x2/text.txt");
		Files.writeString(text, Files.readString(text).replace("الجسر", "النفق "));
		AgreementOperation operation = new AgreementOperation(CorpusStore.open(store.folder()), List.of(), document -> true, new Evaluation(Measures.installed(), 0, 1));
		List<Agreement> results = operation.run(null);
		assertEquals(1, operation.notes().size());
		assertTrue(operation.notes().getFirst().contains("x2"), operation.notes().toString());
		Agreement exact = results.stream().filter(result -> result.measure().equals("f1-exact")).findFirst().orElseThrow();
		assertEquals(8, exact.n(), "only what stands in the other text");
		assertTrue(before > 0);
	}

	@Test
	void annotationsOfAnotherTextAreLeftOutAndNoted() throws Exception {
		fill(store, "x1", "x2");
		AnnotationSet set = store.annotations("x2", "basim");
		set.setTextHash("0000");
		store.save(set);
		AgreementOperation operation = new AgreementOperation(CorpusStore.open(store.folder()), List.of(), document -> true, new Evaluation(Measures.installed(), 0, 1));
		operation.run(null);
		assertTrue(operation.notes().size() == 1 && operation.notes().getFirst().contains("basim"), operation.notes().toString());
	}

	@Test
	void aCubeHasItsPairsDocumentsAndWeeksAndTheirDisagreements() throws Exception {
		fill(store, "x1", "x2", "x9");
		AgreementCube cube = new AgreementCube(new ReadCorpusAgreement(store, List.of(), document -> true).run(null), Measures.installed(), 50);
		assertEquals(List.of(List.of("amal", "basim")), cube.pairs());
		assertEquals(List.of("2026-02-23", "2026-03-02", "2026-03-09").subList(0, 3).stream().filter(week -> cube.weeks().keySet().stream().anyMatch(monday -> monday.toString().equals(week))).toList(),
				cube.weeks().keySet().stream().map(Object::toString).toList());
		assertEquals(3, cube.weeks().values().stream().mapToInt(java.util.Set::size).sum());
		Question exact = new Question("claim", "f1-exact", null, List.of(), null);
		double whole = cube.value(exact).number();
		double mean = 0;
		for (int d = 0; d < 3; d++) {
			mean += cube.value(exact.in(java.util.Set.of(d))).number() / 3;
		}
		assertEquals(whole, mean, 1e-12, "documents of equal size");
		assertNotNull(cube.answer(exact).interval());
		assertNull(cube.answer(exact.in(java.util.Set.of(1))).interval(), "one document has no spread");
		assertEquals("u-alpha", cube.usual("claim"));
		long boundaries = new FindDisagreements(store, cube.pairs()).run(null).stream().filter(one -> one.concerns("claim")).count();
		assertEquals(Math.round((1 - whole) * 12), boundaries, "each claim that is not the same is behind the value");
	}

	@Test
	void pairsThatWereShownAreJudgedAndOthersAreNot() throws Exception {
		fill(store, "x1", "x2");
		for (String rater : List.of("amal", "basim")) {
			RelationSet set = store.relations(rater);
			for (int i = 0; i < 4; i++) {
				ShownPair pair = ModelFactory.eINSTANCE.createShownPair();
				pair.setId("p" + rater + i);
				pair.setArg1(store.annotations("x1", rater).getClaims().get(i).getId());
				pair.setArg1Document("x1");
				pair.setArg2(store.annotations("x2", rater).getClaims().get(i).getId());
				pair.setArg2Document("x2");
				boolean related = i == 0 || i == 1 && rater.equals("amal");
				// The fourth was shown to one of them, who put it off.
				pair.setOutcome(i == 3 ? PairOutcome.SKIPPED : related ? PairOutcome.RELATED : PairOutcome.NOT_RELATED);
				set.getShownPairs().add(pair);
				if (related) {
					ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
					relation.setId("r" + rater + i);
					relation.setLabel("CONTRADICTION");
					relation.setArg1(pair.getArg1());
					relation.setArg1Document("x1");
					relation.setArg2(pair.getArg2());
					relation.setArg2Document("x2");
					set.getRelations().add(relation);
				}
			}
			store.save(set);
		}
		// Three pairs: both relate, one does, neither does.
		assertEquals(1 - 5 * 2.0 / (2 * 3 * 3), value(measure(store), "relation", "relation-alpha").number(), 1e-9);
	}
}
