// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.uima.PipelineSetting;
import org.isnad.uima.RankOperation;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionPipelineTest {
	private static final String OPEN = "معبر النخيل مفتوح أمام الشاحنات";
	private static final String SHUT = "معبر النخيل مغلق أمام الشاحنات";
	private static final String STAYED = "غادر الوفد العاصمة مساء الخميس";
	private static final String LEFT_NOT = "لم يغادر الوفد العاصمة مساء الخميس";
	private static final String FEW = "انسحبت القوات 3 كيلومترات من خط النار";
	private static final String MANY = "انسحبت القوات أكثر من 500 كيلو متر من خط النار";

	@TempDir
	Path folder;

	@Test
	void claimsOfTwoDocumentsAreRelatedWithTypeScoreAndReasons() throws Exception {
		Suggesting suggesting = marked("amal", OPEN, SHUT);
		SuggestResult result = suggesting.run("contradictions");
		assertEquals(1, result.relations());
		ClaimRelation relation = relations(suggesting).getFirst();
		assertEquals("CONTRADICTION", relation.getLabel());
		assertEquals(List.of("ANTONYM"), relation.getContradictionType());
		assertEquals("d0", relation.getArg1Document());
		assertEquals("d1", relation.getArg2Document());
		assertTrue(relation.getNote().contains("مفتوح") && relation.getNote().contains("مغلق"), relation.getNote());
		assertTrue(relation.getScore() >= 0.5 && relation.getScore() <= 1);
		assertEquals("SAME_EVENT", relation.getEventLink());
	}

	@Test
	void negationAndNumbers() throws Exception {
		assertEquals(List.of("NEGATION"), types(STAYED, LEFT_NOT));
		assertEquals(List.of("NUMERIC"), types(FEW, MANY));
	}

	@Test
	void strangersAndTheSameAreNotRelated() throws Exception {
		assertEquals(List.of(), types(OPEN, LEFT_NOT));
		assertEquals(List.of(), types(OPEN, OPEN));
	}

	@Test
	void whatIsOtherwiseMonthsLaterIsAnUpdate() throws Exception {
		assertEquals("CONTRADICTION SAME", published("2026-01-02", OPEN, "2026-01-02", SHUT));
		assertEquals("CONTRADICTION OVERLAP", published("2026-01-02", OPEN, "2026-01-10", SHUT));
		assertEquals("UPDATE SHIFTED", published("2026-01-02", OPEN, "2026-03-02", SHUT));
	}

	@Test
	void theTimeThatClaimsSpeakOfCountsMoreThanThatOfTheirPublication() throws Exception {
		String open = OPEN + " يوم 3 مارس 2026";
		assertEquals("CONTRADICTION SAME", published("2026-03-04", open, "2026-06-01", SHUT + " يوم 3 مارس 2026"));
		assertEquals("UPDATE DISJOINT", published("2026-03-04", open, "2026-03-04", SHUT + " يوم 20 فبراير 2026"));
		assertEquals("CONTRADICTION SAME", published("2026-03-04", OPEN + " أمس", "2026-03-05", SHUT + " يوم 3 مارس"));
	}

	@Test
	void aDenialStaysAContradictionHoweverLate() throws Exception {
		assertEquals("CONTRADICTION SHIFTED", published("2026-01-02", "سقوط مدينة الزنتان في يد القوات", "2026-05-02", "نفي سقوط مدينة الزنتان في يد القوات"));
	}

	@Test
	void theSameAndMoreOfTheSame() throws Exception {
		Suggesting same = marked("amal", STAYED, "غادر الوفد العاصمة مساء الخميس");
		same.run("contradictions");
		assertEquals("EQUIVALENT", relations(same).getFirst().getLabel());
		Suggesting more = marked("amal", STAYED, "غادر الوفد الأممي العاصمة مساء الخميس على متن طائرة عسكرية خاصة");
		more.run("contradictions");
		ClaimRelation support = relations(more).getFirst();
		assertEquals("SUPPORT", support.getLabel());
		assertEquals("d1", support.getArg1Document());
	}

	@Test
	void theWordsThatShowItAreNamedInTheirDocuments() throws Exception {
		Suggesting suggesting = marked("amal", FEW, MANY);
		suggesting.run("contradictions");
		ClaimRelation relation = relations(suggesting).getFirst();
		assertEquals("3 كيلومترات", relation.getEvidence1().textIn(FEW));
		assertEquals("أكثر من 500 كيلو متر", relation.getEvidence2().textIn(MANY));
		assertTrue(relation.getNote().contains("disjoint intervals") && relation.getNote().contains("مجالان لا يتقاطعان"), relation.getNote());
	}

	private String published(String one, String text, String other, String otherText) throws Exception {
		Suggesting suggesting = marked("amal", text, otherText);
		suggesting.store().document("d0").orElseThrow().setPubDate(one);
		suggesting.store().document("d1").orElseThrow().setPubDate(other);
		suggesting.run("contradictions");
		return relations(suggesting).stream().map(r -> r.getLabel() + " " + r.getTimeRelation()).findFirst().orElse("none");
	}

	@Test
	void aCountThatALaterReportHasHigherIsAnUpdateAndALowerOneIsNot() throws Exception {
		String few = "مقتل 14 مدنيا في انفجار السوق القديم";
		String more = "مقتل 22 مدنيا في انفجار السوق القديم";
		assertEquals("UPDATE SHIFTED", published("2026-01-02", few, "2026-01-05", more));
		assertEquals("CONTRADICTION OVERLAP", published("2026-01-02", more, "2026-01-05", few));
		assertEquals("CONTRADICTION SAME", published("2026-01-02", few, "2026-01-02", more));
	}

	@Test
	void whatIsNegatedAndTheOppositeOfItIsTheSame() throws Exception {
		assertEquals(List.of(), types("لم يفتح معبر النخيل أمام الشاحنات", "أغلق معبر النخيل أمام الشاحنات"));
	}

	@Test
	void ofClaimsWithinEachOtherOneIsRelated() throws Exception {
		Suggesting suggesting = marked("amal", "قالت الوزارة إن " + OPEN, SHUT);
		Claim inner = ModelFactory.eINSTANCE.createClaim();
		inner.setId("inner");
		inner.setSpan(Span.of(16, 16 + OPEN.length()));
		AnnotationSet set = suggesting.store().annotations("d0", "amal");
		set.getClaims().add(inner);
		suggesting.store().save(set);
		assertEquals(1, suggesting.run("contradictions").relations());
		assertEquals("inner", relations(suggesting).getFirst().getArg1());
	}

	@Test
	void whatItsSourceDeniesContradictsWhoSaysIt() throws Exception {
		Suggesting suggesting = marked("amal", OPEN, OPEN + " منذ الصباح");
		AnnotationSet set = suggesting.store().annotations("d0", "amal");
		Attribution denial = ModelFactory.eINSTANCE.createAttribution();
		denial.setId("denial");
		denial.setFactuality("CT_NEG");
		denial.getContent().add(set.getClaims().getFirst());
		set.getAttributions().add(denial);
		suggesting.store().save(set);
		suggesting.run("contradictions");
		ClaimRelation relation = relations(suggesting).getFirst();
		assertEquals("CONTRADICTION", relation.getLabel());
		assertEquals(List.of("FACTIVE_MODAL"), relation.getContradictionType());
	}

	@Test
	void onlyClaimsOfOneAnnotatorAreCompared() throws Exception {
		Suggesting suggesting = marked("amal", OPEN, SHUT);
		mark(suggesting.store(), "d0", "badr", OPEN);
		assertEquals(1, suggesting.run("contradictions").relations());
		SuggestOperation onlyBadr = new SuggestOperation(suggesting.store(), ShippedPipelines.all().find("contradictions").orElseThrow(), d -> true, null);
		assertEquals(0, onlyBadr.claimsOf("badr").run(null).relations());
	}

	@Test
	void whatIsRankedAtOnceIsWhatWouldBeSuggestedAndNothingOfItIsKept() throws Exception {
		Suggesting suggesting = marked("amal", OPEN, SHUT, FEW, MANY);
		mark(suggesting.store(), "d0", "badr", OPEN);
		List<ClaimRelation> ranked = rank(suggesting, "0.1", 100).relations();
		assertEquals(List.of(), suggesting.store().suggestedRelations(), "nothing is kept");
		suggesting.run("contradictions");
		Set<String> ids = relations(suggesting).stream().map(ClaimRelation::getId).collect(Collectors.toSet());
		assertEquals(2, ids.size());
		assertTrue(ranked.stream().map(ClaimRelation::getId).toList().containsAll(ids), "the same relation has the same id");
		assertTrue(rank(suggesting, "0.95", 100).relations().isEmpty(), "parameters hold");
		RankOperation.Ranked part = rank(suggesting, "0.1", 2);
		assertEquals(2, part.claims());
		assertFalse(part.whole());
		assertEquals(1, part.relations().size());
	}

	private static RankOperation.Ranked rank(Suggesting suggesting, String least, int most) throws Exception {
		PipelineSetting setting = PipelineSetting.of("contradictions").parameter("minimumScore", least);
		try (EditSession session = new EditSession(suggesting.store(), "amal")) {
			return new RankOperation(session, ShippedPipelines.all().find("contradictions").orElseThrow(), setting, most).run(null);
		}
	}

	@Test
	void aSecondRunDoublesNothing() throws Exception {
		Suggesting suggesting = marked("amal", OPEN, SHUT);
		suggesting.run("contradictions");
		String id = relations(suggesting).getFirst().getId();
		suggesting.run("contradictions");
		assertEquals(List.of(id), relations(suggesting).stream().map(ClaimRelation::getId).toList());
	}

	@Test
	void whereNobodyMarkedClaimsTheSuggestedOnesAreTaken() throws Exception {
		Suggesting suggesting = new Suggesting(folder.resolve("s"), "ar", "قالت الوزارة إن " + OPEN + ".", "أكد المجلس أن " + SHUT + ".");
		suggesting.run("attributions");
		assertEquals(1, suggesting.run("contradictions").relations());
	}

	private List<String> types(String one, String other) throws CorpusException {
		Suggesting suggesting = marked("amal", one, other);
		suggesting.run("contradictions");
		return relations(suggesting).stream().flatMap(r -> r.getContradictionType().stream()).toList();
	}

	private Suggesting marked(String annotator, String... texts) throws CorpusException {
		Suggesting suggesting = new Suggesting(folder.resolve("c" + System.nanoTime()), "ar", texts);
		for (int i = 0; i < texts.length; i++) {
			mark(suggesting.store(), "d" + i, annotator, texts[i]);
		}
		return suggesting;
	}

	private static void mark(CorpusStore store, String document, String annotator, String text) throws CorpusException {
		store.annotator(annotator);
		AnnotationSet set = store.annotations(document, annotator);
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c-" + document + '-' + annotator);
		claim.setSpan(Span.of(0, text.length()));
		set.getClaims().add(claim);
		store.save(set);
	}

	private static List<ClaimRelation> relations(Suggesting suggesting) throws CorpusException {
		return suggesting.store().suggestedRelationSet("contradictions").getRelations();
	}
}
