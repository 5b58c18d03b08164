// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.DecidePair;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.Relate;
import org.isnad.model.Claim;
import org.isnad.model.PairOutcome;
import org.isnad.model.Span;
import org.isnad.model.ShownPair;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownPairsTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;
	private Claim first;
	private Claim second;
	private Claim third;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "وصل الجرحى إلى المستشفى. عاد الهدوء.");
		Corpora.add(store, "d2", "لم يصل أحد إلى المستشفى.");
		session = new EditSession(store, "hala");
		first = session.execute(new MarkClaim("d1", Span.of(0, 23))).created();
		third = session.execute(new MarkClaim("d1", Span.of(25, 35))).created();
		second = session.execute(new MarkClaim("d2", Span.of(0, 23))).created();
	}

	@Test
	void whatWasShownIsKnownOnceAndAfterASave() throws Exception {
		ClaimPair pair = ClaimPair.of("d1", first.getId(), "d2", second.getId());
		ShownPairs shown = new ShownPairs(session);
		ShownPair record = shown.show(new Candidate(pair, Pool.RANDOM, 0.25, null, false));
		assertSame(record, shown.show(Candidate.found(pair, Pool.AGAINST)), "the first showing counts");
		assertEquals("random", record.getPool());
		assertTrue(session.undoLabel() == null || !session.undoLabel().contains("pair"), "showing is nothing to undo");
		session.flush();
		ShownPairs read = new ShownPairs(new EditSession(CorpusStore.open(store.folder()), "hala"));
		assertEquals(0.25, read.find(pair).orElseThrow().getProbability());
	}

	@Test
	void doneIsWhatWasDecidedOrRelatedElsewhere() throws Exception {
		ShownPairs shown = new ShownPairs(session);
		ClaimPair skipped = ClaimPair.of("d1", third.getId(), "d2", second.getId());
		session.execute(new DecidePair(shown.show(Candidate.found(skipped, Pool.SEARCH)), PairOutcome.SKIPPED));
		assertFalse(shown.done().contains(skipped), "what was skipped comes again");
		session.execute(new DecidePair(shown.find(skipped).orElseThrow(), PairOutcome.NOT_RELATED));
		session.execute(new Relate("d1", first, "d2", second, "UPDATE"));
		assertEquals(Set.of(skipped, ClaimPair.of("d2", second.getId(), "d1", first.getId())), shown.done());
		session.undo();
		session.undo();
		assertEquals(Set.of(), shown.done());
	}

	@Test
	void onlyJudgedPairsByChanceCountAndOnlyThoseTheRankingLacks() throws Exception {
		ShownPairs shown = new ShownPairs(session);
		ClaimPair pair = ClaimPair.of("d1", first.getId(), "d2", second.getId());
		ClaimPair other = ClaimPair.of("d1", third.getId(), "d2", second.getId());
		session.execute(new Relate("d1", first, "d2", second, "CONTRADICTION"));
		session.execute(new DecidePair(shown.show(new Candidate(pair, Pool.RANDOM, 0.5, null, false)), PairOutcome.RELATED));
		shown.show(new Candidate(other, Pool.RANDOM, 0.5, null, false));
		MissEstimate estimate = shown.missed(Set.of("CONTRADICTION"), Set.of());
		assertEquals(1, estimate.judged());
		assertEquals(2, estimate.missed(), "one in one draw of probability one half");
		assertEquals(0, shown.missed(Set.of("CONTRADICTION"), Set.of(pair)).found(), "the ranking has it");
		assertEquals(0, shown.missed(Set.of("EQUIVALENT"), Set.of()).found());
	}
}
