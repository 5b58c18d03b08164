// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.SpanElement;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.views.relations.RelationsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A day's work in the window, by keyboard: annotate, attribute, relate across documents, undo, leave, come back. */
@ExtendWith(RunningWindow.class)
class WorkJourneyTest {
    private static final String ANNOTATOR = "journey";
    /** Ahead in a text that runs from right to left. */
    private static final String AHEAD = "CTRL+ARROW_LEFT";
    private static final String AHEAD_SELECTING = "SHIFT+CTRL+ARROW_LEFT";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Path folder;
    private List<Document> arabic;

    @BeforeEach
    void openSample() throws Exception {
        folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, ANNOTATOR);
        CorpusStore store = journey.corpus();
        arabic = store.documents().stream().filter(document -> "ar".equals(store.languageOf(document))).toList();
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    @Test
    void annotatesAClaimAndItsSourceAndFindsThemAgain() throws Exception {
        Document document = arabic.get(0);
        journey.openArticle(document);
        AnnotationSet set = journey.annotations(document);

        journey.press("CTRL+HOME", AHEAD_SELECTING, AHEAD_SELECTING, "2");
        journey.press("CTRL+HOME", AHEAD, AHEAD, AHEAD, AHEAD_SELECTING, "3");
        journey.press("CTRL+HOME", AHEAD, AHEAD, AHEAD, AHEAD, AHEAD_SELECTING, AHEAD_SELECTING, AHEAD_SELECTING, "1");

        assertEquals(List.of(1, 1, 1), List.of(set.getSources().size(), set.getCues().size(), set.getClaims().size()));
        String claim = words(set.getClaims().get(0));
        assertEquals(3, claim.split("\\s+").length, claim);

        journey.act(() -> journey.article().select(List.of(set.getSources().get(0), set.getCues().get(0), set.getClaims().get(0))));
        journey.press("A");
        Attribution attribution = set.getAttributions().get(0);
        assertSame(set.getSources().get(0), attribution.getSource());
        assertSame(set.getCues().get(0), attribution.getCue());

        journey.close();
        AnnotationSet again = CorpusStore.open(folder).annotations(document.getId(), ANNOTATOR);
        assertEquals(claim, again.getClaims().get(0).getSpan().textIn(CorpusStore.open(folder).text(document.getId()).string()));
        assertEquals(again.getClaims().get(0), again.getAttributions().get(0).getContent().get(0));
        assertNotNull(again.getAttributions().get(0).getSource());

        journey.open(folder, ANNOTATOR);
        AnnotationCanvas canvas = journey.openArticle(document);
        assertTrue(journey.see(() -> canvas.scene().spans().size()) >= 3);
    }

    @Test
    void relatesClaimsOfTwoDocumentsUndoesAndRedoes() throws Exception {
        markFirstWords(arabic.get(0));
        journey.press("R");
        markFirstWords(arabic.get(1));
        journey.press("R");
        journey.until("the labels are offered", () -> !journey.otherShells().isEmpty());
        journey.press("4");
        List<ClaimRelation> relations = journey.see(() -> relations());
        assertEquals(1, relations.size());
        assertEquals("UPDATE", relations.get(0).getLabel());
        journey.until("the record has the focus", () -> journey.page().getActivePart() instanceof RelationsView);

        journey.press("1");
        assertEquals("CONTRADICTION", journey.see(relations.get(0)::getLabel));
        journey.press("CTRL+Z");
        assertEquals("UPDATE", journey.see(relations.get(0)::getLabel));
        journey.press("CTRL+Z");
        assertEquals(0, journey.see(() -> relations().size()));
        journey.press("CTRL+Y", "CTRL+Y");
        assertEquals("CONTRADICTION", journey.see(() -> relations().get(0).getLabel()));

        journey.close();
        ClaimRelation kept = CorpusStore.open(folder).relations(ANNOTATOR).getRelations().get(0);
        assertEquals("CONTRADICTION", kept.getLabel());
        assertEquals(List.of(arabic.get(0).getId(), arabic.get(1).getId()), List.of(kept.getArg1Document(), kept.getArg2Document()));
    }

    @Test
    void undoTakesBackWhatWasSavedToo() throws Exception {
        Document document = arabic.get(0);
        markFirstWords(document);
        journey.press("CTRL+S", "CTRL+Z");
        assertEquals(0, journey.annotations(document).getClaims().size());
        journey.close();
        assertEquals(0, CorpusStore.open(folder).annotations(document.getId(), ANNOTATOR).getClaims().size());
    }

    @Test
    void setsATagByTypingTheBeginningOfItsName() {
        markFirstWords(arabic.get(0));
        Claim claim = journey.annotations(arabic.get(0)).getClaims().get(0);
        journey.press("F2", "CR");
        journey.until("the tags are offered", () -> !journey.otherShells().isEmpty());
        journey.press("N", "U", "M", "CR");
        assertEquals("NUMERIC", journey.see(claim::getClaimType));

        journey.press("CR", "Z", "Z", "Z", "ARROW_DOWN", "CR");
        assertEquals("NUMERIC", journey.see(claim::getClaimType), "a name that is none changes nothing");
        journey.press("ESC", "DEL");
        assertNull(journey.see(claim::getClaimType));
        journey.press("CTRL+Z");
        assertEquals("NUMERIC", journey.see(claim::getClaimType));
    }

    private void markFirstWords(Document document) {
        journey.openArticle(document);
        journey.press("CTRL+HOME", AHEAD_SELECTING, AHEAD_SELECTING, AHEAD_SELECTING, "1");
        assertEquals(1, journey.annotations(document).getClaims().size());
    }

    /** A window that is killed now comes back to the place: it is on disk while the article is still open. */
    @Test
    void whoeverRestsHasHerPlaceOnDisk() throws Exception {
        Document document = arabic.get(0);
        AnnotationCanvas canvas = journey.openArticle(document);
        int end = journey.see(() -> canvas.scene().text().length());
        Path settings = Path.of(Platform.getInstanceLocation().getURL().toURI())
                .resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.isnad.ui.prefs");
        String caret = " " + end + ' ' + end;
        assertFalse(Files.exists(settings) && Files.readString(settings).contains(caret));
        journey.press("CTRL+END");
        assertEquals(end, journey.see(() -> canvas.selectedRange().begin()));
        journey.until("the place is on disk", () -> {
            try {
                return Files.exists(settings) && Files.readAllLines(settings).stream()
                        .anyMatch(line -> line.startsWith("articles.") && line.contains(document.getId() + ' ') && line.contains(caret));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertTrue(journey.see(() -> Workspace.session().isPresent()));
    }

    private List<ClaimRelation> relations() {
        try {
            return List.copyOf(Workspace.session().orElseThrow().relations().getRelations());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String words(SpanElement element) throws Exception {
        String documentId = ((AnnotationSet) element.eContainer()).getDocument();
        return element.getSpan().textIn(journey.corpus().text(documentId).string());
    }
}
