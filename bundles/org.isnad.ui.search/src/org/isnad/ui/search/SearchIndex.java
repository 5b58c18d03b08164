// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SaveState;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.SourceRegistry;
import org.isnad.search.Concordance;
import org.isnad.search.Occurrence;
import org.isnad.search.Vocabulary;
import org.isnad.ui.WorkspaceListener;

/**
 * The index of the open corpus and who asks it, on a thread of its own: opened and brought up to date before the first question, and
 * after each edit once that is on disk; what was asked last is then asked again. Its methods are for the UI thread.
 */
final class SearchIndex implements WorkspaceListener {
    /** Told on the UI thread. */
    interface Listener {
        /** The index is being made or brought up to date; the part of it that is done, from 0 to 1, or 1 where it is ready. 0 also while nobody knows how much there is to do. */
        void progress(double done);

        /** What fields can be asked for in this corpus. */
        void ready(Vocabulary vocabulary);

        void found(FoundPlaces found);

        /** Nothing can be searched; why, and what to do. */
        void failed(String reason);
    }

    private static final int PAUSE = 250;

    private final Display display;
    private final Listener listener;
    private final Job job = Job.createSystem("Isnad search", this::work); //$NON-NLS-1$
    // What is to be done; under the lock of this.
    private EditSession session;
    private boolean whole = true;
    private boolean again;
    private final Set<String> changed = new HashSet<>();
    private SearchRequest asked;
    // Of the thread that works.
    private Concordance concordance;
    private EditSession opened;
    private FoundPlaces last;

    SearchIndex(Display display, Listener listener) {
        this.display = display;
        this.listener = listener;
        job.setPriority(Job.SHORT);
    }

    /** The corpus to search from now on; null for none. */
    synchronized void use(EditSession newSession) {
        session = newSession;
        whole = true;
        changed.clear();
        asked = null;
        job.cancel();
        job.schedule();
    }

    /** Asks; a question that was not answered yet is forgotten. Null asks for nothing. */
    synchronized void ask(SearchRequest request) {
        asked = request;
        again = request != null;
        if (request != null) {
            job.schedule();
        }
    }

    @Override
    public synchronized void changed(SessionChange change) {
        change.roots().forEach(root -> {
            if (root instanceof AnnotationSet set && set.getKind() != SetKind.SUGGESTIONS) {
                changed.add(set.getDocument());
            } else if (root instanceof Document document) {
                changed.add(document.getId());
            } else if (root instanceof RelationSet || root instanceof SourceRegistry) {
                again = asked != null;
            }
        });
    }

    @Override
    public synchronized void saved(SaveState state) {
        if (state.kind() == SaveState.Kind.SAVED && (again || !changed.isEmpty()) && session != null) {
            again = asked != null;
            job.schedule(PAUSE);
        }
    }

    @Override
    public synchronized void contentChanged() {
        whole = true;
        again = asked != null;
        if (session != null) {
            job.schedule(PAUSE);
        }
    }

    /** Lets go of the index; waits for nothing. */
    synchronized void close() {
        session = null;
        asked = null;
        job.cancel();
        job.schedule();
    }

    private record Task(EditSession session, boolean whole, Set<String> changed, SearchRequest asked) {
    }

    private synchronized Task take() {
        Task task = new Task(session, whole, Set.copyOf(changed), again ? asked : null);
        whole = false;
        again = false;
        changed.clear();
        return task;
    }

    private synchronized void notDone(Task task) {
        if (session == task.session()) {
            whole |= task.whole();
            changed.addAll(task.changed());
        }
    }

    private IStatus work(IProgressMonitor monitor) {
        Task task = take();
        try {
            follow(task, new IndexProgress(monitor, done -> tell(task, () -> listener.progress(done))));
            if (task.asked() != null) {
                answer(task, monitor);
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            notDone(task);
            return Status.CANCEL_STATUS;
        } catch (CorpusException e) {
            notDone(task);
            tell(task, () -> listener.failed(e.getLocalizedMessage()));
        } catch (RuntimeException e) {
            notDone(task);
            ILog.of(SearchIndex.class).error("Searching failed", e); //$NON-NLS-1$
            tell(task, () -> listener.failed(String.valueOf(e.getLocalizedMessage())));
        }
        return Status.OK_STATUS;
    }

    /** Brings the index to what is on disk. */
    private void follow(Task task, IndexProgress progress) throws CorpusException {
        if (opened != task.session()) {
            if (concordance != null) {
                concordance.close();
            }
            concordance = null;
            last = null;
            opened = task.session();
        }
        if (opened == null) {
            return;
        }
        if (concordance == null) {
            tell(task, () -> listener.progress(0));
            concordance = new Concordance(opened.store(), opened::read);
        }
        if (task.whole()) {
            tell(task, () -> listener.progress(0));
            concordance.update(progress);
            concordance.prepare();
            Vocabulary vocabulary = Vocabulary.of(opened.store(), opened::read);
            tell(task, () -> listener.ready(vocabulary));
        } else if (!task.changed().isEmpty() || task.asked() != null) {
            concordance.update(task.changed(), progress);
        }
        progress.done();
    }

    private void answer(Task task, IProgressMonitor monitor) throws CorpusException {
        SearchRequest request = task.asked();
        List<Occurrence> places = new ArrayList<>(concordance.find(request.query(), request.filter()::accepts));
        places.removeIf(place -> !request.filter().accepts(place));
        Set<String> documents = new HashSet<>();
        places.forEach(place -> documents.add(place.document()));
        FoundPlaces found = new FoundPlaces(request, request.order().sort(places, opened.store(), monitor), documents.size(), concordance.notes());
        if (!found.equals(last)) {
            last = found;
            tell(task, () -> listener.found(found));
        }
    }

    private void tell(Task task, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                boolean stillOpen;
                synchronized (this) {
                    stillOpen = session != null && session == task.session();
                }
                if (stillOpen) {
                    what.run();
                }
            });
        }
    }
}
