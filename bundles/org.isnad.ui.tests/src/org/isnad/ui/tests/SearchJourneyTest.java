// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.Delete;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.sample.SampleCorpus;
import org.isnad.search.Occurrence;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.search.SearchView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The corpus is searched by keyboard: hits are walked through, read in their articles, and follow what is edited. */
@ExtendWith(RunningWindow.class)
class SearchJourneyTest {
    private static final String DENIED = "claim with cue:DENY annotator:hala";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private SearchView view;

    @BeforeEach
    void open() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "hala");
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private List<Occurrence> search(String query) {
        view = journey.view(SearchView.ID, SearchView.class);
        journey.act(() -> view.search(query));
        journey.until("there are hits", () -> query.equals(view.answered()) && !view.places().isEmpty());
        journey.until("the list has the focus", () -> view.list().isFocusControl());
        return journey.see(view::places);
    }

    @Test
    void aHitIsReadInItsArticle() {
        List<Occurrence> places = search(DENIED);
        journey.press("ARROW_DOWN");
        journey.press("ARROW_UP");
        journey.until("the window knows of the claim", () -> ids(Selections.elements(journey.window().getSelectionService().getSelection(), EObject.class)).contains(places.get(0).id()));
        journey.press("CR", "its article is in front", () -> Documents.active().filter(article -> article.documentId().equals(places.get(0).document())).isPresent());
        journey.until("with the claim selected", () -> ids(Documents.active().orElseThrow().selectedElements()).contains(places.get(0).id()));
    }

    @Test
    void wordsSelectedInTheArticleAreSearchedFor() throws Exception {
        Document document = journey.corpus().documents().get(0);
        AnnotationCanvas canvas = journey.openArticle(document);
        String text = journey.see(() -> canvas.scene().text());
        String word = text.strip().split("\\s+")[1];
        journey.selectWords(canvas, word);
        journey.press("CTRL+SHIFT+F", "the search is in front", () -> journey.page().findView(SearchView.ID) instanceof SearchView shown && shown.places() != null);
        view = journey.see(() -> (SearchView) journey.page().findView(SearchView.ID));
        journey.until("the words are found where they were selected", () -> view.places().stream().anyMatch(place -> place.document().equals(document.getId())));
    }

    @Test
    void hitsFollowAnEditAndItsUndo() {
        List<Occurrence> places = search(DENIED);
        Occurrence first = places.get(0);
        journey.act(() -> Workspace.execute(new Delete(List.of(claim(first)))));
        journey.until("the deleted claim is no hit", () -> view.places().stream().noneMatch(place -> place.id().equals(first.id())));
        assertEquals(places.size() - 1, journey.see(view::places).size());
        journey.act(Workspace::undo);
        journey.until("it is one again", () -> view.places().equals(places));
    }

    @Test
    void whatCannotBeUnderstoodLeavesTheHitsThatAreShown() {
        List<Occurrence> places = search(DENIED);
        journey.act(() -> view.search("claim with ("));
        journey.settle();
        assertEquals(places, journey.see(view::places));
        assertTrue(search("cue:DENY annotator:hala").size() > 1);
    }

    private static Claim claim(Occurrence place) {
        try {
            return (Claim) Workspace.corpus().orElseThrow().find(place.id(), place.document(), place.annotator()).orElseThrow().element();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(List<? extends EObject> elements) {
        return elements.stream().filter(Claim.class::isInstance).map(element -> ((Claim) element).getId()).toList();
    }
}
