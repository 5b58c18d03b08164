// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.desk.pairs.Pool;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.ShownPair;
import org.isnad.model.Span;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskPerspective;
import org.isnad.ui.desk.PairState;
import org.isnad.ui.desk.inference.WhatFollows;
import org.isnad.ui.desk.queue.DeskQueue;
import org.isnad.ui.desk.record.PairRecord;
import org.isnad.ui.views.claims.ClaimsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of claims are ranked, judged by single keys, taken back, filled in and mended at the desk. */
@ExtendWith(RunningWindow.class)
class DeskJourneyTest {
    private static final String ANNOTATOR = "hala";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();

    @BeforeEach
    void openTheDesk() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, ANNOTATOR);
        journey.act(() -> {
            Desk.get().setStays(false);
            journey.page().activate(journey.page().findView("org.isnad.ui.views.corpus"));
        });
        journey.press("F7", "the desk is shown", this::atDesk);
        journey.until("the claims are read", () -> queueView().source().isPresent());
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private boolean atDesk() {
        return journey.page().getPerspective().getId().equals(DeskPerspective.ID);
    }

    private DeskQueue queueView() {
        return (DeskQueue) journey.page().findView(DeskQueue.ID);
    }

    /** Nothing is asked for: the ranking comes by itself. */
    private void rank() {
        journey.until("pairs are ranked", () -> queueView().source().orElseThrow().wasRanked() && !Desk.get().queue().isEmpty());
        journey.untilIdle();
        journey.until("a pair is looked at", () -> Desk.get().claims().isPresent());
        journey.view(DeskQueue.ID, DeskQueue.class);
    }

    private Candidate current() {
        return journey.see(() -> Desk.get().current().orElse(null));
    }

    private static PairState state(Candidate candidate) {
        return PairState.of(Desk.get(), candidate.pair());
    }

    private static RelationSet relations() {
        try {
            return Workspace.session().orElseThrow().relations();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ShownPair shown(Candidate candidate) {
        return Desk.get().shown(candidate.pair()).orElse(null);
    }

    @Test
    void everyDecisionIsOneKeyAndGoesOn() {
        rank();
        Set<Pool> pools = new HashSet<>();
        journey.see(() -> Desk.get().queue()).forEach(candidate -> pools.add(candidate.pool()));
        assertEquals(Set.of(Pool.RANKED, Pool.RANDOM), pools, "chance is mixed in");
        Candidate first = current();
        assertEquals(PairState.OPEN, journey.see(() -> state(first)));
        assertTrue(journey.see(() -> shown(first) != null), "that it was shown is known");
        assertTrue(journey.see(() -> Documents.pair().isPresent()), "both articles are shown");

        int before = journey.see(() -> relations().getRelations().size());
        journey.press("1", "the pair is decided", () -> state(first) == PairState.RELATED);
        assertEquals("CONTRADICTION", journey.see(() -> Desk.get().relation(first.pair()).orElseThrow().getLabel()));
        Candidate second = current();
        assertFalse(second.equals(first), "the next pair is on the desk");
        journey.press("0", "the second is judged too", () -> state(second) == PairState.NOT_RELATED);
        Candidate third = current();
        journey.press("S", "the third is passed over", () -> state(third) == PairState.SKIPPED);
        Candidate fourth = current();
        journey.press("SHIFT+3", "the fourth is a support", () -> state(fourth) == PairState.RELATED);
        PairClaims claims = journey.see(() -> Desk.get().claims(fourth.pair()).orElseThrow());
        assertEquals(claims.b().getId(), journey.see(() -> Desk.get().relation(fourth.pair()).orElseThrow().getArg1()), "from B to A");
        assertEquals(before + 2, journey.see(() -> relations().getRelations().size()));

        journey.press("CTRL+Z", "the fourth is open again", () -> state(fourth) == PairState.OPEN);
        journey.until("and on the desk", () -> fourth.equals(Desk.get().current().orElse(null)));
        journey.press("CTRL+Z", "the third is open again", () -> state(third) == PairState.OPEN);
        journey.press("CTRL+Z", "the second is open again", () -> state(second) == PairState.OPEN);
        journey.press("CTRL+Z", "the first is open again", () -> state(first) == PairState.OPEN);
        assertEquals(before, journey.see(() -> relations().getRelations().size()));
        journey.until("and on the desk", () -> first.equals(Desk.get().current().orElse(null)));
        assertEquals(PairOutcome.UNSPECIFIED, journey.see(() -> shown(first).getOutcome()));
        journey.press("2", "another decision can be taken", () -> state(first) == PairState.RELATED);
    }

    @Test
    void whatIsSaidBeforeTheDecisionIsRecordedWithIt() {
        rank();
        Candidate pair = current();
        PairClaims claims = journey.see(() -> Desk.get().claims().orElseThrow());
        journey.act(() -> article(claims.documentA()).select(claims.a().getSpan().begin(), claims.a().getSpan().begin() + 4));
        journey.view(DeskQueue.ID, DeskQueue.class);
        journey.press("E", "the words are evidence", () -> Desk.get().fields().evidenceA() != null);
        journey.press("Y", "types are offered", () -> !journey.otherShells().isEmpty());
        journey.press("CR", "a type is chosen", () -> Desk.get().fields().types().size() == 1);
        journey.view(PairRecord.ID, PairRecord.class);
        journey.press("1", "the pair is decided in the record as well", () -> state(pair) == PairState.RELATED);
        ClaimRelation relation = journey.see(() -> Desk.get().relation(pair.pair()).orElseThrow());
        assertEquals(Span.of(claims.a().getSpan().begin(), claims.a().getSpan().begin() + 4), relation.getEvidence1());
        assertNull(relation.getEvidence2());
        assertEquals(1, relation.getContradictionType().size());
    }

    @Test
    void digitsDecideInTheArticlesOfTheDeskAndMarkElsewhere() {
        rank();
        Candidate pair = current();
        PairClaims claims = journey.see(() -> Desk.get().claims().orElseThrow());
        int marked = claimsOf(claims.documentA());
        journey.act(() -> {
            journey.page().activate(journey.page().getActiveEditor());
            journey.page().getActiveEditor().setFocus();
        });
        journey.settle();
        journey.press("4", "the article's digit decides", () -> state(pair) == PairState.RELATED);
        assertEquals(marked, claimsOf(claims.documentA()));
        journey.press("F5", "the articles are annotated again", () -> !atDesk());
        Document document = document(claims.documentA());
        AnnotationCanvas canvas = journey.openArticle(document);
        journey.until("the article is shown", () -> !canvas.scene().text().isEmpty());
        int others = claimsOf(claims.documentA());
        // The desk may still be centring the pair, which would take the selection back.
        journey.untilIdle();
        journey.press("CTRL+HOME");
        journey.press("SHIFT+CTRL+ARROW_LEFT", "words are selected", () -> article(claims.documentA()).selectedText() != null);
        journey.press("1", "the digit marks a claim", () -> claimsOf(claims.documentA()) == others + 1);
    }

    private int claimsOf(String document) {
        return journey.annotations(document(document)).getClaims().size();
    }

    private Document document(String id) {
        try {
            return journey.corpus().document(id).orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ArticleView article(String document) {
        return Documents.host(journey.page()).orElseThrow().articles().stream().filter(view -> view.documentId().equals(document)).findFirst().orElseThrow();
    }

    @Test
    void allAgainstAClaimThatIsSelectedInAList() throws Exception {
        journey.press("F5", "the articles are annotated", () -> !atDesk());
        Document document = journey.corpus().documents().stream().filter(each -> "ar".equals(journey.corpus().languageOf(each))).findFirst().orElseThrow();
        journey.openArticle(document);
        journey.view(ClaimsView.ID, ClaimsView.class);
        journey.press("ARROW_DOWN");
        journey.press("ARROW_DOWN");
        journey.press("Q", "the desk is shown", this::atDesk);
        journey.until("all that is like the claim is in the queue", () -> !Desk.get().queue().isEmpty());
        List<Candidate> queue = journey.see(() -> Desk.get().queue());
        Set<String> common = new HashSet<>(Set.of(queue.get(0).pair().claim1(), queue.get(0).pair().claim2()));
        queue.forEach(candidate -> common.retainAll(Set.of(candidate.pair().claim1(), candidate.pair().claim2())));
        assertEquals(1, common.size(), "one claim is in all pairs");
        assertTrue(queue.stream().allMatch(candidate -> candidate.pool() == Pool.AGAINST));
        assertTrue(journey.annotations(document).getClaims().stream().map(Claim::getId).anyMatch(common::contains));
    }

    @Test
    void aRelationThatLostItsClaimIsMendedByKeys() {
        ClaimRelation relation = journey.see(() -> relations().getRelations().stream().filter(each -> !each.getArg1Document().equals(each.getArg2Document())).findFirst().orElseThrow());
        String id = relation.getId();
        journey.act(() -> Workspace.session().orElseThrow().apply(() -> relation.setArg1("cgone")));
        WhatFollows view = journey.view(WhatFollows.ID, WhatFollows.class);
        journey.act(() -> view.showWhole(true));
        journey.until("the broken relation is listed", () -> view.broken().contains(id));
        journey.view(WhatFollows.ID, WhatFollows.class);
        journey.press("HOME");
        journey.press("CR", "claims are offered", () -> !journey.otherShells().isEmpty());
        journey.press("CR", "one is taken", () -> !"cgone".equals(relation.getArg1()) && !"cgone".equals(relation.getArg2()));
        journey.until("nothing is broken", () -> view.broken().isEmpty());
        journey.press("CTRL+Z", "it is broken again", () -> view.broken().contains(id));
    }

    @Test
    void whatFollowsIsRecordedByAKey() {
        WhatFollows view = journey.view(WhatFollows.ID, WhatFollows.class);
        journey.act(() -> view.showWhole(true));
        journey.until("something follows from the sample", () -> view.rows() > 0);
        int before = journey.see(() -> relations().getRelations().size());
        journey.view(WhatFollows.ID, WhatFollows.class);
        journey.press("HOME");
        journey.press("CR", "it is recorded", () -> relations().getRelations().size() == before + 1);
        Optional<ClaimRelation> made = journey.see(() -> Optional.of(relations().getRelations().get(before)));
        assertEquals("CONTRADICTION", made.get().getLabel());
        journey.until("its pair is on the desk", () -> Desk.get().current().map(Candidate::pair).filter(ClaimPair.of(made.get())::equals).isPresent());
    }
}
