// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.MarkClaim;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.ArticlePlace;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.PendingRelation;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.views.corpus.CorpusNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two articles side by side, by keyboard: opened, annotated, related, undone in both, left, and found again. */
@ExtendWith(RunningWindow.class)
class DualJourneyTest {
    private static final String ANNOTATOR = "journey";
    private static final String AHEAD_SELECTING = "SHIFT+CTRL+ARROW_LEFT";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Path folder;
    private Document one;
    private Document other;

    @BeforeEach
    void openTwoSideBySide() throws Exception {
        folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, ANNOTATOR);
        CorpusStore store = journey.corpus();
        List<Document> arabic = store.documents().stream().filter(document -> "ar".equals(store.languageOf(document))).toList();
        one = arabic.get(0);
        other = arabic.get(1);
        journey.openArticle(one);
        journey.act(() -> Documents.beside(other.getId()));
        journey.until("both are shown", () -> shown().equals(List.of(one.getId(), other.getId())) && isOpen(one) && isOpen(other));
        journey.until("the new one has the focus", () -> front().equals(other.getId()) && pane(other).canvas().isFocusControl());
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    @Test
    void relatesAClaimOfOneToAClaimOfTheOther() {
        Claim second = mark(other);
        journey.press("R", "the claim waits for another one", () -> PendingRelation.first().isPresent());
        goTo(one);
        Claim first = mark(one);
        journey.press("R", "the labels are offered", () -> !journey.otherShells().isEmpty());
        journey.press("1", "they contradict each other", () -> labels().equals(List.of("CONTRADICTION")));
        assertEquals(List.of(one.getId(), other.getId()), journey.see(this::shown), "the articles stay side by side");

        journey.press("CTRL+Z", "the relation is gone", () -> labels().isEmpty());
        journey.press("CTRL+Y", "the relation is back", () -> labels().size() == 1);
        journey.until("both claims are selected", () -> selected(one).equals(List.of(first)) && selected(other).equals(List.of(second)));

        journey.press("G", "the key leads to the other side", () -> front().equals(other.getId()));
        journey.press("G", "and back", () -> front().equals(one.getId()));
    }

    @Test
    void undoGoesToTheSideThatChanged() {
        mark(other);
        goTo(one);
        Claim first = mark(one);
        journey.press("CTRL+END");
        journey.press("CTRL+Z", "the words are selected where the claim was", () -> article(one).selectedText() != null
            && article(one).selectedText().equals(first.getSpan()));
        journey.press("CTRL+Z", "the other side has the focus", () -> front().equals(other.getId()) && article(other).selectedText() != null);
        journey.press("CTRL+Y", "its claim is selected", () -> selected(other).size() == 1);
    }

    @Test
    void aSideIsClosedAndTheOtherGoesOnAlone() {
        mark(other);
        ArticlePlace place = journey.see(() -> article(other).place());
        journey.press("CTRL+F6", "they have changed places", () -> shown().equals(List.of(other.getId(), one.getId())));
        goTo(one);
        journey.press("CTRL+SHIFT+W", "one is left", () -> Documents.pair().isEmpty() && shown().equals(List.of(other.getId())));
        assertEquals(place.elements(), journey.see(() -> article(other).place().elements()));
    }

    @Test
    void aDocumentBesideIsReplacedFromTheList() {
        journey.view(CorpusNavigator.ID, CorpusNavigator.class);
        journey.press("ARROW_DOWN");
        journey.press("D", "another document stands beside", () -> shown().size() == 2 && !shown().equals(List.of(one.getId(), other.getId()))
            && shown().contains(other.getId()));
    }

    @Test
    void aDocumentThatIsRemovedLeavesTheOtherAlone() {
        journey.act(() -> {
            try {
                journey.corpus().remove(other.getId());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            Workspace.contentChanged();
        });
        journey.until("one is left", () -> Documents.pair().isEmpty() && shown().equals(List.of(one.getId())));
    }

    @Test
    void bothAreThereAgainWhenTheCorpusIsOpenedAgain() {
        Claim claim = mark(other);
        journey.close();
        journey.open(folder, ANNOTATOR);
        journey.until("both are shown", () -> shown().equals(List.of(one.getId(), other.getId())));
        journey.until("at their places", () -> article(other).place().elements().equals(List.of(claim.getId())));
    }

    @Test
    void backAndForwardKnowBothPlaces() {
        Claim claim = mark(other);
        goTo(one);
        journey.press("ARROW_DOWN");
        int line = journey.see(() -> article(one).place().begin());
        assertTrue(line > 0);
        journey.press("ALT+ARROW_LEFT", "back is in the other one", () -> front().equals(other.getId()) && selected(other).equals(List.of(claim)));
        journey.press("ALT+ARROW_RIGHT", "forward is where it was left", () -> front().equals(one.getId()) && article(one).place().begin() == line);
    }

    @Test
    void theSideWithoutFocusFollowsWhatOthersDoAndStaysInItsPlace() throws Exception {
        journey.press("CTRL+END");
        ArticlePlace before = journey.see(() -> article(other).place());
        assertTrue(before.top() > 0, "the end of the article is in sight");
        goTo(one);
        Claim suggested = journey.see(() -> {
            Workspace.execute(new MarkClaim(other.getId(), Span.of(0, 5)));
            return suggest(Span.of(10, 20));
        });
        journey.until("its edit is shown", () -> spans(other) == 1 + suggestions(other));
        assertEquals(before, journey.see(() -> article(other).place()));
        journey.act(() -> article(other).reveal(suggested.getId()));
        assertEquals(List.of(suggested), journey.see(() -> selected(other)));
    }

    /** As a pipeline does that ran in the background. */
    private Claim suggest(Span span) {
        try {
            AnnotationSet set = journey.corpus().suggestionSet(other.getId(), "journey-pipeline");
            Claim claim = ModelFactory.eINSTANCE.createClaim();
            claim.setId("cjourney");
            claim.setSpan(span);
            Workspace.session().orElseThrow().apply(() -> set.getClaims().add(claim));
            Workspace.session().orElseThrow().flush();
            Workspace.contentChanged();
            return claim;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long suggestions(Document document) {
        try {
            return journey.corpus().suggestions(document.getId()).stream().mapToLong(set -> set.getClaims().size() + set.getSources().size() + set.getCues().size()).sum();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long spans(Document document) {
        return pane(document).canvas().scene().spans().size();
    }

    private ArticlePane pane(Document document) {
        return (ArticlePane) article(document);
    }

    /** A long article opens in the background. */
    private boolean isOpen(Document document) {
        return !pane(document).canvas().scene().text().isEmpty();
    }

    private void goTo(Document document) {
        journey.press("F6", "the other side has the focus", () -> front().equals(document.getId()) && pane(document).canvas().isFocusControl());
    }

    private Claim mark(Document document) {
        int before = journey.annotations(document).getClaims().size();
        journey.until("the article has the focus", () -> pane(document).canvas().isFocusControl());
        journey.press("CTRL+HOME");
        journey.press(AHEAD_SELECTING, "words are selected", () -> article(document).selectedText() != null);
        journey.press("1", "the words are a claim", () -> journey.annotations(document).getClaims().size() == before + 1);
        Claim claim = journey.annotations(document).getClaims().get(before);
        assertTrue(journey.see(() -> selected(document).contains(claim)));
        return claim;
    }

    private List<String> shown() {
        return Documents.host(journey.page()).map(host -> host.articles().stream().map(ArticleView::documentId).toList()).orElse(List.of());
    }

    private String front() {
        return Documents.active().map(ArticleView::documentId).orElse("");
    }

    private ArticleView article(Document document) {
        return Documents.host(journey.page()).orElseThrow().articles().stream().filter(view -> view.documentId().equals(document.getId())).findFirst()
            .orElseThrow();
    }

    private List<?> selected(Document document) {
        return article(document).selectedElements();
    }

    private List<String> labels() {
        try {
            return Workspace.session().orElseThrow().relations().getRelations().stream().map(ClaimRelation::getLabel).toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
