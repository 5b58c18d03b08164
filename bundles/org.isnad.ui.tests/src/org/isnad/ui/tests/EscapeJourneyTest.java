// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkSource;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever opens over the article closes by Escape. */
@ExtendWith(RunningWindow.class)
class EscapeJourneyTest {

    private static final List<String> OPENING = List.of("org.isnad.ui.annotator.retype", "org.isnad.ui.resolveSource", "org.isnad.ui.quickFind",
        "org.isnad.ui.comment", "org.isnad.ui.keys", "org.isnad.ui.profile", "org.isnad.ui.preferences", "org.isnad.ui.about",
        "org.isnad.ui.import", "org.isnad.ui.export", "org.isnad.ui.newCorpus");

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
    void escapeClosesWhateverOpens() throws Exception {
        CorpusStore store = Corpora.empty(folder.resolve("corpus"));
        Corpora.add(store, "d", "قالت الوزارة إن السدود فرغت اليوم.");
        try (EditSession session = new EditSession(store, "hala")) {
            session.execute(new MarkSource("d", Span.of(5, 12)));
            session.execute(new MarkClaim("d", Span.of(16, 27)));
        }
        journey.open(store.folder(), "hala");
        AnnotationCanvas canvas = journey.openArticle(journey.corpus().document("d").orElseThrow());
        journey.until("the article is there", () -> canvas.scene().spans().size() == 2);
        List<String> opened = new ArrayList<>();
        for (String command : OPENING) {
            journey.act(() -> {
                var spans = canvas.scene().spans();
                canvas.select(List.of((command.endsWith("Source") ? spans.getFirst() : spans.getLast()).key()));
                canvas.setFocus();
            });
            start(command);
            if (opens()) {
                opened.add(command);
                for (int i = 0; i < 3 && !journey.otherShells().isEmpty(); i++) {
                    journey.press("ESC");
                }
                assertEquals(List.of(), journey.otherShells().stream().map(shell -> title(shell) + " after " + command).toList());
            }
        }
        assertEquals(OPENING, opened);
    }

    /** Not waited for: a dialog ends its command only when it closes. */
    private static void start(String command) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(command, e);
            }
        });
    }

    private boolean opens() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            if (!journey.otherShells().isEmpty()) {
                journey.settle();
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private String title(Shell shell) {
        return journey.see(() -> shell.isDisposed() ? "" : shell.getText());
    }
}
