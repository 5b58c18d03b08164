// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What hands do to annotations once they are marked, by keyboard: grow, split, merge, cut, tag and change many, repeat, undo. */
@ExtendWith(RunningWindow.class)
class ShapingJourneyTest {
    private static final String AHEAD = "CTRL+ARROW_LEFT";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private AnnotationSet set;
    private AnnotationCanvas canvas;

    @BeforeEach
    void openSample() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "journey");
        CorpusStore store = journey.corpus();
        Document document = store.documents().stream().filter(candidate -> "ar".equals(store.languageOf(candidate))).findFirst().orElseThrow();
        canvas = journey.openArticle(document);
        set = journey.annotations(document);
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private String words(Claim claim) {
        return journey.see(() -> claim.getSpan().textIn(canvas.scene().text()));
    }

    @Test
    void marksTheWordAtTheCaretOnceAndTheClauseAroundIt() {
        journey.press("CTRL+HOME", "1");
        assertEquals(1, set.getClaims().size());
        String word = words(set.getClaims().get(0));
        assertTrue(!word.isBlank() && word.indexOf(' ') < 0, word);
        journey.press("1");
        assertEquals(1, set.getClaims().size());

        journey.press("CTRL+HOME", "ALT+ARROW_UP", "ALT+ARROW_UP");
        int clause = journey.see(() -> canvas.selectedRange().length());
        assertTrue(clause > word.length(), clause + " characters");
        journey.press("ALT+ARROW_DOWN");
        assertEquals(word.length(), (int) journey.see(() -> canvas.selectedRange().length()));
        journey.press("ALT+ARROW_DOWN");
        assertEquals(0, (int) journey.see(() -> canvas.selectedRange().length()));
    }

    @Test
    void splitsAndMerges() {
        journey.press("CTRL+HOME", "SHIFT+" + AHEAD, "SHIFT+" + AHEAD, "SHIFT+" + AHEAD, "1");
        String all = words(set.getClaims().get(0));
        journey.press("CTRL+HOME", AHEAD, "X");
        assertEquals(2, set.getClaims().size());
        journey.press("M");
        assertEquals(1, set.getClaims().size());
        assertEquals(all, words(set.getClaims().get(0)));
        journey.press("CTRL+Z", "CTRL+Z");
        assertEquals(1, set.getClaims().size());
        assertEquals(all, words(set.getClaims().get(0)));
    }

    @Test
    void movesEdgesByCharacterAndAddsAndRemovesAFragment() {
        journey.press("CTRL+HOME", "1");
        Claim claim = set.getClaims().get(0);
        String word = words(claim);
        journey.press("SHIFT+]");
        assertEquals(word.substring(0, word.length() - 1), words(claim));
        journey.press("SHIFT+[");
        assertEquals(word, words(claim));
        journey.press("CTRL+HOME", AHEAD, AHEAD, "SHIFT+" + AHEAD, "F");
        assertEquals(2, (int) journey.see(() -> claim.getSpan().fragmentCount()));
        journey.press("CTRL+HOME", AHEAD, AHEAD, "SHIFT+F");
        assertEquals(word, words(claim));
    }

    @Test
    void changesManyInOneStepAndRepeats() {
        journey.press("CTRL+HOME", "1", AHEAD, AHEAD, "1", AHEAD, AHEAD, ".");
        List<Claim> claims = List.copyOf(set.getClaims());
        assertEquals(3, claims.size());
        journey.press("SHIFT+E", "SHIFT+E", "T");
        journey.until("the tags are offered", () -> !journey.otherShells().isEmpty());
        journey.press("1");
        journey.until("all have the first tag", () -> claims.stream().allMatch(claim -> claim.getClaimType() != null));
        assertEquals(1, claims.stream().map(Claim::getClaimType).distinct().count());
        journey.press("CTRL+Z");
        assertTrue(claims.stream().allMatch(claim -> claim.getClaimType() == null));

        journey.press("CTRL+A", "L");
        journey.until("the layers are offered", () -> !journey.otherShells().isEmpty());
        journey.press("2");
        journey.until("they are cues", () -> set.getCues().size() == 3 && set.getClaims().isEmpty());
        journey.press("DEL");
        assertEquals(0, set.getCues().size());
        journey.press("CTRL+Z", "CTRL+Z");
        assertEquals(claims, List.copyOf(set.getClaims()));
    }

    @Test
    void attributesSeveralClaimsAtOnceAndOneToTheArticleItself() {
        journey.press("CTRL+HOME", "3", AHEAD, "2", AHEAD, AHEAD, "1", AHEAD, AHEAD, "1");
        assertEquals(List.of(1, 1, 2), List.of(set.getCues().size(), set.getSources().size(), set.getClaims().size()));
        journey.act(() -> journey.article().select(List.of(set.getCues().get(0), set.getSources().get(0), set.getClaims().get(0), set.getClaims().get(1))));
        journey.press("A");
        assertEquals(2, set.getAttributions().size());
        assertTrue(set.getAttributions().stream().allMatch(one -> one.getSource() == set.getSources().get(0) && one.getCue() == set.getCues().get(0)));
        assertEquals(set.getClaims(), set.getAttributions().stream().flatMap(one -> one.getContent().stream()).toList());
        journey.press("CTRL+Z");
        assertEquals(0, set.getAttributions().size());

        journey.act(() -> journey.article().select(List.of(set.getClaims().get(1))));
        journey.press("A", "CR");
        assertEquals(1, set.getAttributions().size());
        assertEquals("AUTHOR", set.getAttributions().get(0).getSourceRealization());
        journey.press("CTRL+HOME", "U");
        assertEquals(List.of(set.getClaims().get(0)), List.copyOf(journey.see(() -> journey.article().selectedElements())));
    }
}
