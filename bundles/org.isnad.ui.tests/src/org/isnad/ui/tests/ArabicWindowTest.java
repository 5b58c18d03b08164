// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.views.claims.ClaimsView;
import org.isnad.ui.views.corpus.CorpusNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window started in Arabic: its words are Arabic, its parts stand from the right, the article is as it ever is. */
@ExtendWith(RunningWindow.class)
class ArabicWindowTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();

    @BeforeEach
    void openSample() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "journey");
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    @Test
    void speaksArabicInMenusAndViews() {
        List<String> words = journey.see(() -> {
            Shell shell = journey.window().getShell();
            return Arrays.stream(shell.getMenuBar().getItems()).map(MenuItem::getText).toList();
        });
        assertTrue(words.size() >= 5, words.toString());
        words.forEach(word -> assertTrue(isArabic(word), word));
        List<String> titles = journey.see(() -> Arrays.stream(journey.page().getViewReferences()).map(IViewReference::getTitle).toList());
        titles.forEach(title -> assertTrue(isArabic(title), title));
    }

    @Test
    void standsFromTheRight() {
        assertTrue(journey.see(() -> (journey.window().getShell().getStyle() & SWT.RIGHT_TO_LEFT) != 0));
        int corpus = screenX(CorpusNavigator.ID, CorpusNavigator.class);
        int claims = screenX(ClaimsView.ID, ClaimsView.class);
        assertTrue(corpus > claims, "the corpus stands at " + corpus + ", the claims at " + claims);
    }

    @Test
    void annotatesAsEverAndKeepsTheArticleUnmirrored() {
        Document document = journey.see(() -> {
            try {
                return journey.corpus().documents().stream().filter(candidate -> "ar".equals(journey.corpus().languageOf(candidate))).findFirst().orElseThrow();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        AnnotationCanvas canvas = journey.openArticle(document);
        assertEquals(0, journey.see(() -> canvas.getStyle() & SWT.RIGHT_TO_LEFT));
        journey.press("CTRL+HOME", "SHIFT+CTRL+ARROW_LEFT", "SHIFT+CTRL+ARROW_LEFT", "1");
        AnnotationSet set = journey.annotations(document);
        assertEquals(1, set.getClaims().size());
        assertEquals(0, set.getClaims().get(0).getSpan().begin());
    }

    private int screenX(String id, Class<? extends IViewPart> type) {
        journey.view(id, type);
        return journey.see(() -> {
            Control focus = journey.window().getShell().getDisplay().getFocusControl();
            Point middle = focus.toDisplay(focus.getSize().x / 2, 0);
            return middle.x;
        });
    }

    private static boolean isArabic(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC);
    }
}
