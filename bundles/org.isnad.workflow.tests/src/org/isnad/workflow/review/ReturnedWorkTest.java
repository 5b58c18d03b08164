// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.isnad.compare.Difference;
import org.isnad.compare.gold.ReasonCode;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedWorkTest {
	@TempDir
	Path folder;

	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		for (String id : List.of("d1", "d2")) {
			Corpora.add(store, id, "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		}
	}

	private Claim claim(String document, String annotator, int begin, int end, String type) throws Exception {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(Ids.random('c'));
		claim.setSpan(Span.of(begin, end));
		claim.setClaimType(type);
		store.annotations(document, annotator).getClaims().add(claim);
		return claim;
	}

	private Decision decide(Claim gold, Claim origin, ReasonCode code, String note, boolean open) throws Exception {
		Decision decision = ModelFactory.eINSTANCE.createDecision();
		decision.setId(Ids.random('x'));
		decision.setTarget(gold == null ? null : gold.getId());
		decision.getOrigins().add(origin.getId());
		decision.setBy("salim");
		decision.setCode(code == null ? null : code.id());
		decision.setNote(note);
		decision.setOpen(open);
		store.annotations("d1", CorpusStore.GOLD).getDecisions().add(decision);
		return decision;
	}

	private List<Returned> returned() throws Exception {
		return new ReturnedWork(store, "hala").run(null);
	}

	@Test
	void withoutGoldNothingComesBack() throws Exception {
		claim("d1", "hala", 0, 4, "EVENT");
		assertEquals(List.of(), returned());
	}

	@Test
	void whatWasDecidedOtherwiseComesBackWithTheReason() throws Exception {
		Claim mine = claim("d1", "hala", 0, 4, "EVENT");
		Claim dropped = claim("d1", "hala", 20, 28, "EVENT");
		Claim same = claim("d1", "hala", 30, 36, "STATE");
		Claim gold = claim("d1", CorpusStore.GOLD, 0, 4, "STATE");
		Claim equal = claim("d1", CorpusStore.GOLD, 30, 36, "STATE");
		decide(gold, mine, ReasonCode.GUIDELINE, "see the guidelines", false);
		decide(null, dropped, ReasonCode.SLIP, null, false);
		decide(equal, same, null, null, false);
		List<Returned> returned = returned();
		assertEquals(List.of(Difference.Kind.TAG, Difference.Kind.MISSING), returned.stream().map(each -> each.difference().kind()).toList());
		assertEquals(Optional.of(ReasonCode.GUIDELINE), returned.get(0).reason());
		assertEquals("see the guidelines", returned.get(0).note());
		assertEquals("salim", returned.get(0).decidedBy());
		assertEquals(Optional.of(ReasonCode.SLIP), returned.get(1).reason());
		assertEquals(dropped.getId(), returned.get(1).difference().leftId());
	}

	@Test
	void whatIsNotDecidedYetDoesNotComeBack() throws Exception {
		Claim mine = claim("d1", "hala", 0, 4, "EVENT");
		claim("d1", "hala", 20, 28, "EVENT");
		Claim gold = claim("d1", CorpusStore.GOLD, 0, 4, "STATE");
		Decision decision = decide(gold, mine, null, null, true);
		assertEquals(List.of(), returned());
		decision.setOpen(false);
		assertEquals(1, returned().size(), "and what gold has not asked about is still open");
		store.annotations("d1", CorpusStore.GOLD).setState(WorkState.GOLD);
		assertEquals(2, returned().size(), "in a document that is gold what is missing was left out");
	}

	@Test
	void aTagThatIsStillOpenDoesNotComeBackAlthoughItsClaimIsDecided() throws Exception {
		Claim mine = claim("d1", "hala", 0, 4, "EVENT");
		Claim gold = claim("d1", CorpusStore.GOLD, 0, 4, null);
		decide(gold, mine, null, null, false);
		assertEquals(1, returned().size(), "that gold has no tag was decided");
		decide(gold, mine, null, null, true);
		assertEquals(List.of(), returned());
	}

	@Test
	void theSameDisagreementSeveralTimesIsAQuestion() throws Exception {
		for (int i = 0; i < 3; i++) {
			claim("d1", "hala", 10 * i, 10 * i + 4, "EVENT");
			claim("d1", "yusuf", 10 * i, 10 * i + 4, i == 0 ? "NUMERIC" : "STATE");
		}
		claim("d2", "hala", 0, 4, "STATE");
		claim("d2", "yusuf", 0, 4, "EVENT");
		for (String annotator : List.of("hala", "yusuf")) {
			for (String document : List.of("d1", "d2")) {
				store.save(store.annotations(document, annotator));
			}
		}
		List<GuidelineQuestion> questions = new FindQuestions(store).run(null);
		assertEquals(1, questions.size(), questions.toString());
		assertEquals("EVENT / STATE", questions.get(0).tags());
		assertEquals(3, questions.get(0).cases().size(), "both ways round are one question");
		assertEquals(List.of("hala", "yusuf"), List.copyOf(questions.get(0).annotators()));
		assertEquals("claim.claimType", questions.get(0).topic().written());
		AnnotationSet gold = store.annotations("d1", CorpusStore.GOLD);
		gold.setState(WorkState.GOLD);
		claim("d1", CorpusStore.GOLD, 0, 4, "EVENT");
		List<GuidelineQuestion> decided = new FindQuestions(store).run(null);
		assertTrue(decided.stream().allMatch(question -> question.cases().stream().allMatch(each -> each.right().equals(CorpusStore.GOLD))));
	}
}
