// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.edit.Delete;
import org.isnad.desk.pairs.Pool;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.sample.SampleCorpus;
import org.isnad.search.Occurrence;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.desk.Desk;
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
    void allHitsAreRetypedAfterAPreviewAndOneUndoTakesItBack() {
        List<Occurrence> places = search(DENIED);
        List<String> before = types(places);
        journey.press("T", "a dialog asks what to change", () -> dialog() != null);
        Shell dialog = journey.see(this::dialog);
        journey.until("it has the focus", () -> dialog.getDisplay().getFocusControl() instanceof Button);
        journey.settle();
        choose(dialog, 0, "claimtype");
        choose(dialog, 1, "numeric");
        journey.until("the changes are listed", () -> ok(dialog).isEnabled());
        assertEquals(before, types(places), "nothing is changed by looking");
        journey.act(() -> ok(dialog).notifyListeners(SWT.Selection, new Event()));
        journey.until("all are of the type", () -> types(places).stream().allMatch("NUMERIC"::equals));
        journey.act(Workspace::undo);
        assertEquals(before, types(places));
        journey.until("the hits are the same", () -> view.places().equals(places));
    }

    /** Opens one of the dialog's choices, writes what is wanted, and takes it. */
    private void choose(Shell dialog, int number, String value) {
        journey.act(() -> controls(dialog, Button.class).get(number).notifyListeners(SWT.Selection, new Event()));
        journey.until("the choices are there", () -> dialog.getShells().length == 1);
        journey.act(() -> {
            Text text = controls(dialog.getShells()[0], Text.class).get(0);
            text.setText(value);
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            text.notifyListeners(SWT.KeyDown, enter);
        });
        journey.until("one is taken", () -> dialog.getShells().length == 0);
    }

    private static Button ok(Shell dialog) {
        return controls(dialog, Button.class).stream().filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst().orElseThrow();
    }

    private static <C extends Control> List<C> controls(Composite parent, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite inner) {
                found.addAll(controls(inner, type));
            }
        }
        return found;
    }

    private Shell dialog() {
        return journey.window().getShell().getDisplay().getActiveShell() == journey.window().getShell() ? null : journey.window().getShell().getDisplay().getActiveShell();
    }

    private List<String> types(List<Occurrence> places) {
        return journey.see(() -> places.stream().map(place -> claim(place).getClaimType()).toList());
    }

    @Test
    void selectedClaimsAreRelatedOnTheDesk() {
        search(DENIED);
        journey.press("HOME");
        journey.press("SHIFT+ARROW_DOWN");
        journey.press("R");
        journey.until("their pair is in the queue of the desk", () -> Desk.get().queue().size() == 1 && Desk.get().queue().get(0).pool() == Pool.SEARCH);
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
