// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.Relate;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;
import org.isnad.model.Span;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordPairTest {
	private static final PairFields FIELDS = new PairFields(List.of("NEGATION", "NUMERIC"), "PARTIAL", "OVERLAP", "SAME_EVENT", Span.of(0, 3), Span.of(3, 6), "لأن أحدهما ينفي الآخر");

	@TempDir
	Path folder;

	private EditSession session;
	private Claim first;
	private Claim second;
	private ClaimPair pair;
	private ShownPair shown;

	@BeforeEach
	void open() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "وصل الجرحى إلى المستشفى. عاد الهدوء.");
		Corpora.add(store, "d2", "لم يصل أحد إلى المستشفى.");
		session = new EditSession(store, "hala");
		first = session.execute(new MarkClaim("d1", Span.of(0, 23))).created();
		second = session.execute(new MarkClaim("d2", Span.of(0, 23))).created();
		pair = ClaimPair.of("d2", second.getId(), "d1", first.getId());
		shown = new ShownPairs(session).show(Candidate.ranked(pair, "s1"));
	}

	private PairClaims claims() throws Exception {
		return PairClaims.of(session, pair).orElseThrow();
	}

	private List<ClaimRelation> relations() throws Exception {
		return session.relations().getRelations();
	}

	@Test
	void claimsComeInTheOrderOfTheDocuments() throws Exception {
		assertSame(first, claims().a());
		assertSame(second, claims().b());
		assertEquals(pair, claims().pair());
		session.execute(new Delete(List.of(second)));
		assertTrue(PairClaims.of(session, pair).isEmpty());
	}

	@Test
	void aDecisionIsOneEditWithAllItsFields() throws Exception {
		session.execute(RecordPair.related(claims(), shown, "CONTRADICTION", true, FIELDS));
		ClaimRelation relation = relations().getFirst();
		assertEquals(first.getId(), relation.getArg1(), "a contradiction has no direction");
		assertEquals(FIELDS, PairFields.of(relation, first.getId()));
		assertEquals(PairOutcome.RELATED, shown.getOutcome());
		session.undo();
		assertTrue(relations().isEmpty());
		assertEquals(PairOutcome.UNSPECIFIED, shown.getOutcome(), "the pair is open again");
		assertNull(shown.getDecidedAt());
	}

	@Test
	void aSupportMayLeadToTheFirst() throws Exception {
		session.execute(RecordPair.related(claims(), shown, "SUPPORT", true, FIELDS));
		ClaimRelation relation = relations().getFirst();
		assertEquals(second.getId(), relation.getArg1());
		assertEquals(Span.of(3, 6), relation.getEvidence1(), "evidence stays with its claim");
		assertEquals(List.of(), relation.getContradictionType(), "a support has no type of contradiction");
		assertEquals(FIELDS.evidenceA(), PairFields.of(relation, first.getId()).evidenceA());
		session.execute(RecordPair.related(claims(), null, "SUPPORT", false, PairFields.of(relation, first.getId())));
		assertSame(relation, relations().getFirst());
		assertEquals(first.getId(), relation.getArg1());
		assertEquals(Span.of(0, 3), relation.getEvidence1());
	}

	@Test
	void anotherLabelTakesThePlaceOfTheFirst() throws Exception {
		session.execute(RecordPair.related(claims(), shown, "CONTRADICTION", false, FIELDS));
		ClaimRelation relation = relations().getFirst();
		session.execute(RecordPair.related(claims(), shown, "UPDATE", false, PairFields.of(relation, first.getId())));
		assertEquals(List.of(relation), relations());
		assertEquals("UPDATE", relation.getLabel());
		assertNull(relation.getStrength(), "an update is not graded");
		assertEquals("OVERLAP", relation.getTimeRelation());
	}

	@Test
	void notRelatedTakesTheRelationAway() throws Exception {
		session.execute(RecordPair.related(claims(), shown, "NEUTRAL", false, FIELDS));
		session.execute(RecordPair.unrelated(claims(), shown));
		assertTrue(relations().isEmpty());
		assertEquals(PairOutcome.NOT_RELATED, shown.getOutcome());
		session.undo();
		assertEquals("NEUTRAL", relations().getFirst().getLabel());
		assertEquals(PairOutcome.RELATED, shown.getOutcome());
	}

	@Test
	void whatOthersSayOfThePairIsFoundByTheWords() throws Exception {
		session.store().annotator("badr");
		EditSession other = new EditSession(session.store(), "badr");
		Claim one = other.execute(new MarkClaim("d1", Span.of(0, 20))).created();
		Claim two = other.execute(new MarkClaim("d2", Span.of(3, 23))).created();
		Claim elsewhere = other.execute(new MarkClaim("d1", Span.of(25, 35))).created();
		assertEquals(List.of(), OthersSaid.of(session.store(), "hala", claims()));
		other.execute(new Relate("d1", elsewhere, "d2", two, "NEUTRAL"));
		assertEquals(List.of(), OthersSaid.of(session.store(), "hala", claims()), "of other words");
		other.execute(new Relate("d1", one, "d2", two, "UPDATE"));
		session.execute(RecordPair.related(claims(), shown, "CONTRADICTION", false, FIELDS));
		assertEquals(List.of(new OthersSaid.Said("badr", "UPDATE")), OthersSaid.of(session.store(), "hala", claims()), "one's own is not told");
	}

	@Test
	void aDecisionSettlesWhatIsSuggestedOfThePair() throws Exception {
		ClaimRelation same = suggestion("s1", "CONTRADICTION");
		ClaimRelation other = suggestion("s2", "UPDATE");
		session.execute(RecordPair.related(claims(), shown, "CONTRADICTION", false, FIELDS).settling(List.of(same, other)));
		assertEquals(Map.of("s1", Verdict.ACCEPTED, "s2", Verdict.REJECTED), verdicts());
		assertEquals("s1", relations().getFirst().getOrigin(), "the relation says with what it agrees");
		session.execute(RecordPair.related(claims(), shown, "UPDATE", false, FIELDS).settling(List.of(same, other)));
		assertEquals(Map.of("s1", Verdict.REJECTED, "s2", Verdict.ACCEPTED), verdicts());
		assertEquals("s2", relations().getFirst().getOrigin());
		session.execute(RecordPair.unrelated(claims(), shown).settling(List.of(same, other)));
		assertEquals(Map.of("s1", Verdict.REJECTED, "s2", Verdict.REJECTED), verdicts());
		session.undo();
		session.undo();
		assertEquals(Map.of("s1", Verdict.ACCEPTED, "s2", Verdict.REJECTED), verdicts());
		assertEquals("s1", relations().getFirst().getOrigin());
		session.undo();
		assertEquals(Map.of(), verdicts(), "it is open again with the pair");
	}

	@Test
	void aSupportTheOtherWayIsNotWhatWasSuggested() throws Exception {
		ClaimRelation support = suggestion("s1", "SUPPORT");
		session.execute(RecordPair.related(claims(), shown, "SUPPORT", true, FIELDS).settling(List.of(support)));
		assertEquals(Map.of("s1", Verdict.REJECTED), verdicts());
		assertNull(relations().getFirst().getOrigin());
		session.execute(RecordPair.related(claims(), shown, "SUPPORT", false, FIELDS).settling(List.of(support)));
		assertEquals(Map.of("s1", Verdict.ACCEPTED), verdicts());
	}

	private ClaimRelation suggestion(String id, String label) {
		ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
		relation.setId(id);
		relation.setLabel(label);
		relation.setArg1(first.getId());
		relation.setArg2(second.getId());
		return relation;
	}

	private Map<String, Verdict> verdicts() throws Exception {
		return session.relations().getSuggestionDecisions().stream().collect(Collectors.toMap(SuggestionDecision::getSuggestion, SuggestionDecision::getVerdict));
	}

	@Test
	void sayingTheSameAgainLeavesNothingToUndo() throws Exception {
		session.execute(RecordPair.related(claims(), shown, "EQUIVALENT", false, FIELDS));
		String label = session.undoLabel();
		session.execute(RecordPair.related(claims(), shown, "EQUIVALENT", false, FIELDS));
		assertEquals(label, session.undoLabel());
		session.undo();
		assertTrue(relations().isEmpty());
	}

	@Test
	void aRelationThatLostAClaimIsMendedWithAllItsFields() throws Exception {
		Claim later = session.execute(new MarkClaim("d1", Span.of(25, 35))).created();
		session.execute(RecordPair.related(claims(), shown, "CONTRADICTION", false, FIELDS));
		ClaimRelation relation = relations().getFirst();
		// As when somebody else's work came in without the claim: the relation stays and points to nothing.
		session.apply(() -> relation.setArg1("cgone"));
		session.execute(new MendRelation(relation, true, "d1", later, "d2", second));
		assertEquals(later.getId(), relation.getArg1());
		assertEquals(second.getId(), relation.getArg2());
		assertEquals(FIELDS.evidenceA(), relation.getEvidence1());
		assertEquals(FIELDS.types(), relation.getContradictionType());
		session.apply(() -> relation.setArg2("cgone"));
		session.execute(new MendRelation(relation, false, "d1", first, "d1", later));
		assertEquals(first.getId(), relation.getArg1(), "the claims stand in the order of the text");
		assertEquals(later.getId(), relation.getArg2());
		assertNull(relation.getEvidence1(), "evidence of another document goes");
		assertEquals(FIELDS.evidenceA(), relation.getEvidence2());
	}
}
