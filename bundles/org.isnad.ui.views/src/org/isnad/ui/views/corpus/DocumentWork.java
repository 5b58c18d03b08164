// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SetState;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.scene.ElementLook;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** What is done to whole documents: their state is set, they are removed. UI thread. */
public final class DocumentWork {
    private DocumentWork() {
    }

    /** Says of each document how far the annotator's work on it has come. */
    public static void setState(List<Document> documents, WorkState state) {
        Workspace.session().ifPresent(session -> documents.forEach(document -> {
            try {
                Workspace.execute(new SetState(session.store().annotations(document.getId(), session.annotator()), state));
            } catch (CorpusException e) {
                Jobs.trouble(CorpusMessages.cannotRead, e);
            }
        }));
    }

    /** Removes documents with all annotations after asking; their folders are kept where the question says. */
    static void remove(Shell shell, List<Document> documents) {
        String title = ElementLook.documentTitle(documents.get(0));
        String question = documents.size() == 1 ? Isolation.message(CorpusMessages.removeOne, title) : Isolation.message(CorpusMessages.removeMany, documents.size());
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, shell, CorpusMessages.remove, question, 0, CorpusMessages.removeButton, CorpusMessages.keepButton) == 0;
        if (sure) {
            Workspace.session().ifPresent(session -> remove(session, documents));
        }
    }

    private static void remove(EditSession session, List<Document> documents) {
        try {
            session.flush();
            for (Document document : documents) {
                closeEditor(document.getId());
                session.store().remove(document.getId());
            }
        } catch (CorpusException e) {
            Jobs.trouble(CorpusMessages.cannotRemove, e);
        }
        Workspace.contentChanged();
    }

    private static void closeEditor(String documentId) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (IEditorReference reference : page.getEditorReferences()) {
            try {
                if (reference.getEditorInput() instanceof DocumentInput input && input.documentId().equals(documentId)) {
                    page.closeEditors(new IEditorReference[] {reference}, false);
                }
            } catch (PartInitException e) {
                Jobs.trouble(CorpusMessages.cannotRemove, e);
            }
        }
    }
}
