// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;

/**
 * What the rules of the scheme object to in the annotator's work, found anew in the background shortly after each edit.
 * A run that an edit came into is void and begun again, so that no result mixes two states.
 */
public final class LiveProblems {
    private static final int PAUSE = 350;
    private static final LiveProblems SHARED = new LiveProblems();

    private final AtomicLong edits = new AtomicLong();
    private final List<Consumer<List<Problem>>> listeners = new ArrayList<>();
    private final Job job = Job.createSystem("Isnad validation", this::check); //$NON-NLS-1$
    private List<Problem> problems = List.of();
    private EditSession session;
    private boolean started;

    private LiveProblems() {
        job.setPriority(Job.DECORATE);
    }

    /** Calls with the problems now and after each change of them, until the owner is disposed. UI thread. */
    public static void listen(Control owner, Consumer<List<Problem>> listener) {
        SHARED.start();
        SHARED.listeners.add(listener);
        owner.addDisposeListener(e -> SHARED.listeners.remove(listener));
        listener.accept(SHARED.problems);
    }

    /** Checks everything now. UI thread. */
    public static void checkNow() {
        SHARED.start();
        SHARED.soon(0);
    }

    private void start() {
        if (started) {
            return;
        }
        started = true;
        Workspace.addListener(new WorkspaceListener() {
            @Override
            public void opened(EditSession opened) {
                soon(0);
            }

            @Override
            public void closing(EditSession closing) {
                job.cancel();
                edits.incrementAndGet();
                publish(List.of());
            }

            @Override
            public void changed(SessionChange change) {
                soon(PAUSE);
            }

            @Override
            public void contentChanged() {
                soon(PAUSE);
            }
        });
        soon(0);
    }

    private void soon(int pause) {
        edits.incrementAndGet();
        session = Workspace.session().orElse(null);
        if (session != null) {
            job.cancel();
            job.schedule(pause);
        }
    }

    private IStatus check(IProgressMonitor monitor) {
        long begun = edits.get();
        EditSession checked = session;
        try {
            List<Problem> found = new Validator(Rules.installed()).validate(checked.store(), List.of(checked.annotator()), monitor);
            deliver(begun, found);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CorpusException e) {
            deliver(begun, List.of(new Problem("", Severity.ERROR, null, checked.annotator(), null, e.getMessage(), -1))); //$NON-NLS-1$
        } catch (RuntimeException e) {
            if (edits.get() == begun) {
                throw e;
            }
            // The model changed under the rules: what they saw is void, and the edit has scheduled the next run.
        }
        return Status.OK_STATUS;
    }

    private void deliver(long begun, List<Problem> found) {
        Display.getDefault().asyncExec(() -> {
            if (edits.get() == begun) {
                publish(found);
            }
        });
    }

    private void publish(List<Problem> found) {
        problems = List.copyOf(found);
        List.copyOf(listeners).forEach(listener -> listener.accept(problems));
    }
}
