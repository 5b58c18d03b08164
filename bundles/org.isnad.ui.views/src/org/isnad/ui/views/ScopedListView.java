// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Icons;

/**
 * A list of what is in the document in front or, by a switch, in all documents: those are read once in the background,
 * and only a document that was edited is looked at again.
 *
 * @param <T> the row
 */
public abstract class ScopedListView<T> extends ListView<T> {
    private final Map<String, List<T>> byDocument = new LinkedHashMap<>();
    private boolean wholeCorpus;

    /** The rows of one document; they say its name where {@code named}. Not only on the UI thread. */
    protected abstract List<T> rowsOf(EditSession session, String documentId, boolean named) throws CorpusException;

    /** Further rows that belong to no single document; to this one, or to any where it is null. */
    protected List<T> further(EditSession session, String documentId) throws CorpusException {
        return List.of();
    }

    /** The rows of several documents in the order in which they are shown. */
    protected List<T> ordered(List<T> rows) {
        return rows;
    }

    @Override
    protected void addTools(Consumer<Action> tools) {
        Action toggle = new Action(ViewMessages.wholeCorpus, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                wholeCorpus = isChecked();
                collect();
            }
        };
        toggle.setImageDescriptor(Icons.descriptor(Glyph.LAYERS, Token.MUTED));
        tools.accept(toggle);
    }

    private void collect() {
        byDocument.clear();
        refreshNow();
        if (wholeCorpus) {
            Workspace.session().ifPresent(session -> Jobs.run(ViewMessages.collecting, monitor -> collect(session, monitor), rows -> {
                byDocument.putAll(rows);
                refreshNow();
            }));
        }
    }

    private Map<String, List<T>> collect(EditSession session, IProgressMonitor monitor) throws CorpusException {
        List<Document> documents = session.store().documents();
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        Map<String, List<T>> rows = new LinkedHashMap<>();
        for (Document document : documents) {
            progress.split(1);
            rows.put(document.getId(), rowsOf(session, document.getId(), true));
        }
        return rows;
    }

    @Override
    protected void refresh(EditSession session) {
        if (wholeCorpus) {
            collect();
        } else {
            super.refresh(session);
        }
    }

    @Override
    protected void changed(SessionChange change) {
        if (wholeCorpus) {
            Workspace.session().ifPresent(session -> change.roots().forEach(root -> {
                if (root instanceof AnnotationSet set) {
                    renew(session, set.getDocument());
                }
            }));
        }
        super.changed(change);
    }

    private void renew(EditSession session, String documentId) {
        try {
            byDocument.put(documentId, rowsOf(session, documentId, true));
        } catch (CorpusException e) {
            Jobs.trouble(ViewMessages.cannotRead, e);
        }
    }

    @Override
    protected List<T> rows(EditSession session) {
        try {
            List<T> rows = new ArrayList<>();
            if (wholeCorpus) {
                byDocument.values().forEach(rows::addAll);
            } else if (documentId() != null) {
                rows.addAll(rowsOf(session, documentId(), false));
            }
            if (wholeCorpus || documentId() != null) {
                rows.addAll(further(session, wholeCorpus ? null : documentId()));
            }
            return ordered(rows);
        } catch (CorpusException e) {
            Jobs.trouble(ViewMessages.cannotRead, e);
            return List.of();
        }
    }
}
