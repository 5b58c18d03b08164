// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
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
import org.isnad.model.Document;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/**
 * The summaries of all documents, read in the background through a store of their own that keeps none in memory, and
 * kept up to date by the edits. UI thread, but for the reading.
 */
public final class CorpusSummary {
    private static final int BATCH = 200;
    private static final CorpusSummary SHARED = new CorpusSummary();

    private final Map<String, DocumentSummary> summaries = new ConcurrentHashMap<>();
    private final MentionIndex mentions = new MentionIndex();
    private final List<Runnable> listeners = new ArrayList<>();
    private Job reading;
    private boolean started;

    private CorpusSummary() {
    }

    /** Calls after summaries came or changed, until the owner is disposed. */
    public static void listen(Control owner, Runnable listener) {
        SHARED.start();
        SHARED.listeners.add(listener);
        owner.addDisposeListener(e -> SHARED.listeners.remove(listener));
    }

    /** The summary of a document; {@link DocumentSummary#NONE} while it is not read yet or nothing is annotated. */
    public static DocumentSummary of(String documentId) {
        return SHARED.summaries.getOrDefault(documentId, DocumentSummary.NONE);
    }

    /** Who is mentioned where, as far as it was read. */
    public static MentionIndex mentions() {
        return SHARED.mentions;
    }

    /** Whether the documents are still being read. */
    public static boolean isReading() {
        return SHARED.reading != null && SHARED.reading.getState() != Job.NONE;
    }

    private void start() {
        if (started) {
            return;
        }
        started = true;
        Workspace.addListener(new WorkspaceListener() {
            @Override
            public void opened(EditSession session) {
                read();
            }

            @Override
            public void closed() {
                stop();
            }

            @Override
            public void changed(SessionChange change) {
                change.roots().forEach(root -> {
                    if (root instanceof AnnotationSet set) {
                        renew(set);
                    }
                });
            }

            @Override
            public void contentChanged() {
                read();
            }
        });
        read();
    }

    private void stop() {
        if (reading != null) {
            reading.cancel();
        }
        summaries.clear();
        mentions.clear();
    }

    private void read() {
        stop();
        Workspace.session().ifPresent(session -> {
            reading = Job.createSystem("Isnad summaries", (IJobFunction) monitor -> read(session, monitor)); //$NON-NLS-1$
            reading.setPriority(Job.DECORATE);
            reading.schedule();
        });
    }

    private IStatus read(EditSession session, IProgressMonitor monitor) {
        try {
            CorpusStore store = CorpusStore.open(session.store().folder());
            Map<String, DocumentSummary> batch = new HashMap<>();
            for (Document document : store.documents()) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                if (store.hasAnnotations(document.getId(), session.annotator())) {
                    batch.put(document.getId(), summary(store, document.getId(), session.annotator()));
                    store.unload(document.getId());
                }
                if (batch.size() >= BATCH) {
                    deliver(batch, monitor);
                    batch = new HashMap<>();
                }
            }
            deliver(batch, monitor);
        } catch (CorpusException e) {
            ILog.of(CorpusSummary.class).error(e.getMessage(), e);
        }
        return Status.OK_STATUS;
    }

    private static DocumentSummary summary(CorpusStore store, String documentId, String annotator) {
        try {
            return DocumentSummary.of(store.annotations(documentId, annotator), store.text(documentId));
        } catch (CorpusException e) {
            // One damaged file must not hide the others; opening the document tells what is wrong with it.
            return DocumentSummary.NONE;
        }
    }

    private void deliver(Map<String, DocumentSummary> batch, IProgressMonitor monitor) {
        Display.getDefault().asyncExec(() -> {
            if (!monitor.isCanceled()) {
                // What an edit has summarised meanwhile is newer than what was read from disk.
                batch.forEach((id, summary) -> {
                    if (!summaries.containsKey(id)) {
                        put(id, summary);
                    }
                });
                tell();
            }
        });
    }

    private void renew(AnnotationSet set) {
        Workspace.session().filter(session -> session.annotator().equals(set.getAnnotator())).ifPresent(session -> {
            try {
                put(set.getDocument(), DocumentSummary.of(set, session.store().text(set.getDocument())));
                tell();
            } catch (CorpusException e) {
                ILog.of(CorpusSummary.class).error(e.getMessage(), e);
            }
        });
    }

    private void put(String documentId, DocumentSummary summary) {
        mentions.put(documentId, summaries.put(documentId, summary), summary);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
