// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Assignment;
import org.isnad.model.Lock;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.workflow.DocumentProgress;
import org.isnad.workflow.ProgressReport;
import org.isnad.workflow.ReadProgress;

/**
 * How far the work of all on the open corpus has come: read in the background through a store of its own, and read again, a document at a time, a moment
 * after its edits. UI thread, but for the reading.
 */
public final class WorkProgress {
    private static final int SOON = 800;
    private static final WorkProgress SHARED = new WorkProgress();

    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<String> edited = new LinkedHashSet<>();
    private final Map<String, DocumentProgress> documents = new LinkedHashMap<>();
    private ProgressReport report;
    private Job reading;
    private Job renewing;
    private boolean started;

    private WorkProgress() {
    }

    /** Calls after something was read, until the owner is disposed. */
    public static void listen(Control owner, Runnable listener) {
        SHARED.start();
        SHARED.listeners.add(listener);
        owner.addDisposeListener(e -> SHARED.listeners.remove(listener));
    }

    /** How far all have come; empty while it is being read for the first time. */
    public static Optional<ProgressReport> report() {
        return Optional.ofNullable(SHARED.report);
    }

    /** How far all are with a document; empty while that is not known. */
    public static Optional<DocumentProgress> of(String documentId) {
        return Optional.ofNullable(SHARED.documents.get(documentId));
    }

    private void start() {
        if (started) {
            return;
        }
        started = true;
        Workspace.addListener(new WorkspaceListener() {
            @Override
            public void opened(EditSession session) {
                forget();
                read();
            }

            @Override
            public void closed() {
                forget();
            }

            @Override
            public void changed(SessionChange change) {
                if (change.objects().stream().anyMatch(Assignment.class::isInstance)) {
                    // The first assignment changes whose work every other document is.
                    read();
                    return;
                }
                change.objects().stream().filter(Lock.class::isInstance).forEach(lock -> edited.add(((Lock) lock).getDocument()));
                change.roots().stream().filter(AnnotationSet.class::isInstance).forEach(root -> edited.add(((AnnotationSet) root).getDocument()));
                renewSoon();
            }

            @Override
            public void contentChanged() {
                read();
            }
        });
        read();
    }

    private void forget() {
        cancel();
        report = null;
        documents.clear();
    }

    private void cancel() {
        for (Job job : new Job[] {reading, renewing}) {
            if (job != null) {
                job.cancel();
            }
        }
        edited.clear();
    }

    private void read() {
        cancel();
        Workspace.session().ifPresent(session -> {
            Path folder = session.store().folder();
            reading = job(monitor -> {
                session.flush();
                return new ReadProgress(CorpusStore.open(folder)).run(monitor);
            }, this::show);
            reading.schedule(SOON);
        });
    }

    private void renewSoon() {
        if (edited.isEmpty() || report == null) {
            return;
        }
        if (renewing != null) {
            renewing.cancel();
        }
        Workspace.session().ifPresent(session -> {
            Set<String> due = Set.copyOf(edited);
            List<String> people = report.people();
            renewing = job(monitor -> {
                List<DocumentProgress> renewed = new ArrayList<>();
                for (String document : due) {
                    session.read(() -> DocumentProgress.read(session.store(), document, people)).ifPresent(renewed::add);
                }
                return renewed;
            }, renewed -> {
                if (report == null) {
                    // the corpus was closed, or is being read anew, and that tells more
                    return;
                }
                edited.removeAll(due);
                Map<String, DocumentProgress> all = new LinkedHashMap<>(documents);
                renewed.forEach(each -> all.put(each.document(), each));
                show(new ProgressReport(people, List.copyOf(all.values()), report.unread()));
            });
            renewing.schedule(SOON);
        });
    }

    private void show(ProgressReport read) {
        report = read;
        documents.clear();
        read.documents().forEach(document -> documents.put(document.document(), document));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** What a job reads. */
    private interface Reading<T> {
        T read(IProgressMonitor monitor) throws Exception;
    }

    private static <T> Job job(Reading<T> reading, Consumer<T> done) {
        Job job = Job.createSystem("Isnad progress", (IJobFunction) monitor -> { //$NON-NLS-1$
            try {
                T read = reading.read(monitor);
                Display.getDefault().asyncExec(() -> {
                    if (!monitor.isCanceled()) {
                        done.accept(read);
                    }
                });
            } catch (CorpusException e) {
                ILog.of(WorkProgress.class).warn(e.getMessage(), e);
                Display.getDefault().asyncExec(() -> Jobs.warn(e.getMessage()));
            } catch (OperationCanceledException e) {
                return (IStatus) Status.CANCEL_STATUS;
            } catch (Exception e) {
                ILog.of(WorkProgress.class).error(e.getMessage(), e);
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        return job;
    }
}
