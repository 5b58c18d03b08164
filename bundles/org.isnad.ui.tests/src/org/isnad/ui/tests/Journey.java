// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.isnad.core.CorpusStore;
import org.isnad.layout.TextRange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/** A person at the running window: presses keys, looks at what is shown, and waits for what must come, a few seconds at most. */
final class Journey {
    private static final int PATIENCE = 15_000;
    private static final int GLANCE = 40;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Keyboard keyboard = new Keyboard(display);
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            faults.add(status + String.valueOf(status.getException()));
        }
    };

    /** Looks or does something on the thread of the window. */
    <T> T see(Supplier<T> look) {
        AtomicReference<T> seen = new AtomicReference<>();
        display.syncExec(() -> seen.set(look.get()));
        return seen.get();
    }

    void act(Runnable work) {
        display.syncExec(work);
    }

    /** Waits until the condition holds on the thread of the window; fails with the words where it does not come true. */
    void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!see(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain until " + what + "; the focus is on " + see(() -> String.valueOf(display.getFocusControl()))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Presses keys one after another, each when the window has dealt with the one before. */
    void press(String... keys) {
        for (String key : keys) {
            keyboard.press(key);
            settle();
        }
    }

    /**
     * Presses a key and waits for what it does. The workbench drops a posted key that bears the time of the one before it, as
     * happens on a busy machine: then it is pressed again, as a person would.
     */
    void press(String key, String what, BooleanSupplier effect) {
        for (int i = 0; i < 3 && !see(effect::getAsBoolean); i++) {
            press(key);
            long end = System.currentTimeMillis() + PATIENCE / 5;
            while (!see(effect::getAsBoolean) && System.currentTimeMillis() < end) {
                rest();
            }
        }
        until(what, effect);
    }

    /** Waits until the events that are due were dealt with. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            rest();
            display.syncExec(() -> { });
        }
    }

    /** Brings the window to the front with its perspective as it is delivered, without any corpus or article, and listens for faults. */
    void begin() {
        Platform.addLogListener(log);
        reset();
    }

    /** Leaves the window as {@link #begin} found it; fails where the log was told of an error on the way. */
    void end() {
        reset();
        Platform.removeLogListener(log);
        assertEquals(List.of(), List.copyOf(faults));
    }

    private void reset() {
        act(() -> {
            Workspace.close();
            page().closeAllEditors(false);
            annotate();
            page().resetPerspective();
            window().getShell().setActive();
            window().getShell().forceActive();
        });
        until("the window is active", () -> display.getActiveShell() == window().getShell()); //$NON-NLS-1$
    }

    private void annotate() {
        try {
            PlatformUI.getWorkbench().showPerspective("org.isnad.rcp.annotate", window()); //$NON-NLS-1$
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
    }

    IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The corpus in the folder, opened in the window for an annotator. */
    void open(Path folder, String annotator) {
        act(() -> {
            Workspace.setAnnotator(annotator);
            Workspace.open(folder);
        });
        until("the corpus is open", () -> Workspace.corpus().filter(store -> store.folder().equals(folder)).isPresent()); //$NON-NLS-1$
        settle();
    }

    CorpusStore corpus() {
        return see(() -> Workspace.corpus().orElseThrow());
    }

    /** Opens the document and puts the focus into its article. */
    AnnotationCanvas openArticle(Document document) {
        AnnotationCanvas canvas = see(() -> Documents.open(document.getId()).map(editor -> editor.getAdapter(AnnotationCanvas.class)).orElseThrow());
        act(canvas::setFocus);
        until("the article has the focus", canvas::isFocusControl); //$NON-NLS-1$
        return canvas;
    }

    /** Selects the words at their first place in the article as a mouse would, and leaves the focus there. */
    void selectWords(AnnotationCanvas canvas, String words) {
        act(() -> {
            int begin = canvas.scene().text().indexOf(words);
            if (begin < 0) {
                fail("The article does not say " + words); //$NON-NLS-1$
            }
            canvas.selectRange(new TextRange(begin, begin + words.length()));
            canvas.setFocus();
        });
        settle();
    }

    ArticleView article() {
        return see(() -> Documents.active().orElseThrow());
    }

    AnnotationSet annotations(Document document) {
        return see(() -> {
            try {
                return Workspace.session().orElseThrow().annotations(document.getId());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The view of the id, shown and with the focus. */
    <V extends IWorkbenchPart> V view(String id, Class<V> type) {
        V view = see(() -> {
            try {
                return type.cast(page().showView(id));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        settle();
        return view;
    }

    /** The dialogs and popups that are open beside the window. */
    List<Shell> otherShells() {
        return see(() -> List.of(display.getShells()).stream().filter(shell -> shell.isVisible() && shell != window().getShell()).toList());
    }

    /** Waits for background work to end. */
    void untilIdle() {
        until("the jobs are done", () -> Job.getJobManager().isIdle()); //$NON-NLS-1$
        settle();
    }

    /** Closes the corpus: all that is pending is on disk then. */
    void close() {
        act(Workspace::close);
        until("the corpus is closed", () -> Workspace.session().isEmpty()); //$NON-NLS-1$
    }
}
