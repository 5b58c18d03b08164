// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands by their keys while the keyboard writes Arabic, with the focus in the article and in a field. */
@ExtendWith(RunningWindow.class)
class ArabicKeyboardJourneyTest {
    private static final char ON_V = 'ر';
    private static final char ON_Z = 'ئ';

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Document document;
    private AnnotationCanvas canvas;

    @BeforeEach
    void openArticle() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "journey");
        document = journey.corpus().documents().get(0);
        canvas = journey.openArticle(document);
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    /** What the window hears of a key in a layout that has no Latin letters; answers whether the control may go on with it. */
    private boolean type(char letter, int modifiers) {
        return journey.see(() -> {
            Control focus = canvas.getDisplay().getFocusControl();
            Event event = new Event();
            event.keyCode = letter;
            event.character = letter;
            event.stateMask = modifiers;
            focus.notifyListeners(SWT.KeyDown, event);
            return event.doit;
        });
    }

    private Text field() {
        journey.press("CTRL+F", "a field has the focus", () -> canvas.getDisplay().getFocusControl() instanceof Text);
        return journey.see(() -> (Text) canvas.getDisplay().getFocusControl());
    }

    @Test
    void aLetterIsACommandInTheArticleAndALetterInAField() {
        assertFalse(type(ON_V, SWT.NONE), "the command has taken it");
        assertTrue(journey.see(() -> canvas.aspect().isReading()));
        type(ON_V, SWT.NONE);
        assertFalse(journey.see(() -> canvas.aspect().isReading()));

        field();
        assertTrue(type(ON_V, SWT.NONE), "the field gets it");
        assertFalse(journey.see(() -> canvas.aspect().isReading()));
    }

    @Test
    void aKeyOfTheWindowHoldsInAFieldToo() {
        AnnotationSet set = journey.annotations(document);
        journey.press("CTRL+HOME", "SHIFT+CTRL+ARROW_LEFT", "1");
        assertEquals(1, set.getClaims().size());
        field();
        assertFalse(type(ON_Z, SWT.MOD1), "undo has taken it");
        assertEquals(0, journey.see(() -> set.getClaims().size()));
    }
}
