// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.model.Document;
import org.isnad.testkit.OddText;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Texts of every bad kind go through the window: imported, opened, scrolled, selected, marked, looked through, copied. */
@ExtendWith(RunningWindow.class)
class BadInputJourneyTest {

    private static final int LONGEST = 1_000_000;
    /** On a busy machine; one block of text takes milliseconds, what grows with the text shows. */
    private static final int SECONDS = 60;

    @TempDir
    Path folder;

    private final Journey journey = new Journey();

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void end() {
        journey.end();
    }

    @Test
    void everyKindIsShownAndWorkedIn() throws Exception {
        Map<String, String> kinds = OddText.kinds(LONGEST);
        CorpusStore store = CorpusStore.create(folder.resolve("corpus"), "odd", "ar", Profile.FULL);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            files.add(Files.writeString(folder.resolve(kind.getKey() + ".txt"), kind.getValue()));
        }
        ImportResult result = new ImportOperation(store, files, "text", "hala", Map.of(), false).run(new NullProgressMonitor());
        result.skipped().forEach(skipped -> assertTrue(!skipped.reason().contains("Exception"), skipped::toString));
        assertEquals(kinds.size(), store.documents().size() + result.skipped().size());
        journey.open(store.folder(), "hala");
        for (Document document : journey.corpus().documents()) {
            String kind = document.getFileName().replace(".txt", "");
            long begin = System.nanoTime();
            workIn(document, kinds.get(kind));
            long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
            assertTrue(took < SECONDS, kind + " took " + took + " s");
            assertEquals(List.of(), journey.otherShells(), kind);
        }
    }

    private void workIn(Document document, String text) {
        AnnotationCanvas canvas = journey.openArticle(document);
        journey.until(document.getFileName() + " is there", () -> !canvas.scene().text().isEmpty());
        if (document.getEncoding().equals("UTF-8")) {
            assertEquals(text, journey.see(() -> canvas.scene().text()), document.getFileName());
        }
        for (int key : new int[] { SWT.PAGE_DOWN, SWT.PAGE_DOWN, SWT.END, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP }) {
            journey.act(() -> key(canvas, key, 0));
        }
        journey.act(() -> key(canvas, SWT.END, SWT.MOD1));
        journey.settle();
        journey.act(() -> key(canvas, SWT.HOME, SWT.MOD1 | SWT.SHIFT));
        int before = journey.see(() -> canvas.scene().spans().size());
        boolean words = journey.see(() -> !canvas.steps().trim(canvas.selectedRange()).isEmpty());
        command("org.isnad.ui.claim");
        if (words) {
            journey.until(document.getFileName() + " is marked", () -> canvas.scene().spans().size() == before + 1);
        }
        command("org.isnad.ui.copy");
        command("org.isnad.ui.find");
        journey.act(() -> {
            if (canvas.getDisplay().getFocusControl() instanceof Text find) {
                find.setText("\u0627");
            }
        });
        journey.settle();
        journey.press("ESC");
        journey.act(canvas::setFocus);
        command("org.isnad.ui.undo");
        journey.until(document.getFileName() + " is as it was", () -> canvas.scene().spans().size() == before);
    }

    /** As its key would; a key may come late to a window that is busy with a long line. */
    private void command(String id) {
        journey.act(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        });
        journey.settle();
    }

    private static void key(AnnotationCanvas canvas, int key, int mask) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = mask;
        canvas.notifyListeners(SWT.KeyDown, event);
        canvas.update();
    }
}
