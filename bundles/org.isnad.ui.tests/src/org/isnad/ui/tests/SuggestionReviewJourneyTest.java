// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.layout.TextRange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.Identified;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SpanElement;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.sample.SampleCorpus;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.views.suggestions.Suggestions;
import org.isnad.ui.views.suggestions.SuggestionsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A pipeline runs from the menu; its suggestions are gone through in the article by single keys, corrected, decided by a threshold, brought back. */
@ExtendWith(RunningWindow.class)
class SuggestionReviewJourneyTest {
    private static final String ANNOTATOR = "journey";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Document document;
    private AnnotationCanvas canvas;
    private AnnotationSet own;

    @BeforeEach
    void run() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, ANNOTATOR);
        CorpusStore store = journey.corpus();
        journey.act(() -> store.corpus().setBlindShare(0));
        document = store.documents().stream().filter(candidate -> "ar".equals(store.languageOf(candidate))).findFirst().orElseThrow();
        canvas = journey.openArticle(document);
        journey.until("the article is shown", () -> !canvas.scene().text().isEmpty());
        suggest("DOCUMENT");
        journey.until("the pipeline suggests", () -> pending() >= 4);
        own = journey.annotations(document);
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private void suggest(String scope) {
        journey.act(() -> {
            try {
                var command = journey.window().getService(ICommandService.class).getCommand("org.isnad.ui.suggest");
                ParameterizedCommand all = ParameterizedCommand.generateCommand(command, Map.of("org.isnad.ui.pipeline", "attributions", "org.isnad.ui.scope", scope));
                journey.window().getService(IHandlerService.class).executeCommand(all, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        journey.untilIdle();
    }

    private int pending() {
        return Suggestions.undecided(document.getId()).size();
    }

    private Element selected() {
        List<EObject> selected = journey.see(() -> journey.article().selectedElements());
        return selected.isEmpty() ? null : (Element) selected.get(0);
    }

    private boolean isSuggested(Element element) {
        return element != null && journey.see(() -> SuggestedReports.isSuggestion(element));
    }

    private void pressInArticle(String key) {
        journey.act(canvas::setFocus);
        journey.press(key);
    }

    private Element next() {
        Element before = selected();
        journey.act(canvas::setFocus);
        journey.press("S", "a suggestion is selected", () -> {
            Element now = selected();
            return now != before && isSuggested(now);
        });
        return selected();
    }

    @Test
    void eachKeyDecidesAndShowsTheNext() {
        int first = journey.see(this::pending);
        Element one = next();
        journey.press("CR", "one is accepted", () -> pending() < first);
        assertTrue(own.eContents().stream().anyMatch(made -> made instanceof Element element && one.getId().equals(element.getOrigin())));
        Element two = selected();
        assertTrue(isSuggested(two), "the next one is shown");
        assertNotEquals(one, two);
        int second = journey.see(this::pending);
        journey.press("DEL", "one is rejected", () -> pending() < second);
        assertTrue(isSuggested(selected()));
        assertNotEquals(two, selected());
        journey.press("CTRL+Z", "the rejection is taken back", () -> pending() == second);
        assertEquals(two, selected(), "what can be decided again is shown");
        journey.press("CTRL+Z", "the acceptance is taken back", () -> pending() == first);
        assertEquals(one, selected());
        assertTrue(own.eContents().isEmpty());
    }

    @Test
    void nextPassesWhatIsDecidedTogether() {
        Element one = next();
        Set<Element> unit = journey.see(() -> {
            try {
                return new SuggestedReports(Workspace.session().orElseThrow()).toReject(List.of(one));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertFalse(unit.contains(next()), "one key a decision");
    }

    @Test
    void aMovedBoundaryAcceptsCorrected() {
        SpanElement suggestion = (SpanElement) next();
        int before = journey.see(this::pending);
        journey.act(canvas::setFocus);
        journey.press("SHIFT+ALT+ARROW_LEFT", "it is accepted", () -> pending() < before);
        SpanElement mine = (SpanElement) selected();
        assertFalse(isSuggested(mine), "the annotator's own is selected, so that the key goes on moving it");
        assertEquals(suggestion.getId(), mine.getOrigin());
        assertNotEquals(suggestion.getSpan(), mine.getSpan());
        assertEquals(ANNOTATOR, mine.getModifiedBy());
        var once = mine.getSpan();
        journey.press("SHIFT+ALT+ARROW_LEFT", "it moves on", () -> !once.equals(mine.getSpan()));
        journey.press("CTRL+Z", "one move is taken back", () -> once.equals(mine.getSpan()));
        journey.press("CTRL+Z", "the suggestion is open again", () -> pending() == before);
        assertTrue(own.eContents().isEmpty());
    }

    @Test
    void theThresholdShowsWhatItWouldAccept() {
        int all = journey.see(this::pending);
        journey.act(canvas::setFocus);
        journey.act(() -> journey.window().getShell().getDisplay().asyncExec(() -> {
            try {
                journey.window().getService(IHandlerService.class).executeCommand("org.isnad.ui.acceptAll", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        journey.until("the dialog is open", () -> !journey.otherShells().isEmpty());
        Shell dialog = journey.otherShells().get(0);
        Scale scale = journey.see(() -> find(dialog, Scale.class));
        journey.act(() -> set(scale, 100));
        String none = journey.see(() -> button(dialog));
        journey.act(() -> set(scale, 0));
        String some = journey.see(() -> button(dialog));
        assertTrue(some.contains(Integer.toString(all)), some + " of " + all);
        assertNotEquals(none, some);
        journey.press("CR");
        journey.until("all are accepted", () -> pending() == 0);
        assertFalse(own.getAttributions().isEmpty());
        journey.act(canvas::setFocus);
        journey.press("CTRL+Z", "one undo brings all back", () -> pending() == all);
        assertTrue(own.eContents().isEmpty());
    }

    private static void set(Scale scale, int value) {
        scale.setSelection(value);
        scale.notifyListeners(SWT.Selection, new Event());
    }

    private static String button(Shell dialog) {
        return dialog.getDefaultButton().getText();
    }

    private static <C extends Control> C find(Composite parent, Class<C> type) {
        for (Control child : parent.getChildren()) {
            C found = type.isInstance(child) ? type.cast(child) : child instanceof Composite composite ? find(composite, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void whatWasRejectedComesBackOnlyWhenAskedFor() {
        int all = journey.see(this::pending);
        Element rejected = next();
        journey.press("DEL", "it is rejected", () -> pending() < all);
        int left = journey.see(this::pending);
        suggest("DOCUMENT");
        assertEquals(left, journey.see(this::pending), "another run does not ask again");
        Set<String> ids = own.getSuggestionDecisions().stream().filter(decision -> decision.getVerdict() == Verdict.REJECTED)
            .map(SuggestionDecision::getSuggestion).collect(Collectors.toSet());
        assertTrue(ids.contains(rejected.getId()));
        SuggestionsView view = journey.view(SuggestionsView.ID, SuggestionsView.class);
        journey.act(() -> view.showRejected(true));
        journey.act(view::setFocus);
        journey.press("SHIFT+DEL", "it is asked about again", () -> pending() == all);
        journey.act(() -> view.showRejected(false));
    }

    @Test
    void overSelectedWordsOnlyThereIsSuggested() throws Exception {
        CorpusStore store = journey.corpus();
        Document other = store.documents().stream().filter(candidate -> candidate != document && "ar".equals(store.languageOf(candidate))).findFirst().orElseThrow();
        AnnotationCanvas second = journey.openArticle(other);
        journey.until("the other article is shown", () -> !second.scene().text().isEmpty());
        int half = second.scene().text().length() / 2;
        journey.act(() -> second.selectRange(new TextRange(0, half)));
        suggest("WORDS");
        journey.until("something is suggested", () -> !Suggestions.undecided(other.getId()).isEmpty());
        for (Element suggestion : journey.see(() -> Suggestions.undecided(other.getId()))) {
            SpanElement first = SuggestedReports.first(suggestion).orElseThrow();
            assertTrue(first.getSpan().begin() < half, "begins at " + first.getSpan() + " of " + half);
        }
        suggest("DOCUMENT");
        assertTrue(journey.see(() -> Suggestions.undecided(other.getId()).stream().anyMatch(suggestion -> SuggestedReports.first(suggestion).orElseThrow().getSpan().begin() > half)));
    }

    @Test
    void aBlindDocumentShowsNone() {
        assertTrue(journey.see(() -> shown() > 0));
        journey.act(() -> Workspace.execute(new SetFeature(Workspace.corpus().orElseThrow().corpus(), Literals.CORPUS__BLIND_SHARE, 100)));
        journey.until("none is shown in the article", () -> shown() == 0);
        assertEquals(0, journey.see(this::pending));
        journey.act(canvas::setFocus);
        pressInArticle("S");
        assertFalse(isSuggested(selected()));
        journey.press("CTRL+Z", "they are shown again", () -> shown() > 0);
    }

    private long shown() {
        return canvas.scene().spans().stream().filter(span -> span.standing() == Standing.SUGGESTED).map(SceneSpan::key).filter(Identified.class::isInstance).count();
    }
}
