// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.Problem;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.LockDocuments;
import org.isnad.core.edit.SetState;
import org.isnad.core.edit.Together;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.scene.ElementLook;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.problems.ProblemsView;
import org.isnad.workflow.FinishDocuments;

/** What is done to whole documents: they are finished, re-opened, locked, removed. UI thread. */
public final class DocumentWork {
    private DocumentWork() {
    }

    /** Says that the annotator is done with the documents; where the rules find errors they are listed instead. */
    public static void finish(List<Document> documents) {
        Workspace.session().ifPresent(session -> {
            try {
                FinishDocuments.Result result = new FinishDocuments(session, documents.stream().map(Document::getId).toList()).run(null);
                if (!result.refused().isEmpty()) {
                    refused(result.refused());
                } else if (result.finished().size() == 1) {
                    Jobs.inform(Isolation.message(CorpusMessages.finished, ElementLook.documentTitle(documents.get(0))));
                } else {
                    Jobs.inform(Isolation.message(CorpusMessages.finishedMany, result.finished().size()));
                }
            } catch (CorpusException e) {
                Jobs.trouble(CorpusMessages.cannotRead, e);
            } catch (EditException e) {
                Jobs.warn(e.getMessage());
            }
        });
    }

    private static void refused(Map<String, List<Problem>> refused) {
        long errors = refused.values().stream().mapToLong(List::size).sum();
        ProblemsView.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), refused.values().iterator().next().get(0));
        Jobs.warn(Isolation.message(CorpusMessages.notFinished, refused.size(), errors));
    }

    /** Says of each document that the annotator goes on with it. */
    public static void reopen(List<Document> documents) {
        Workspace.session().ifPresent(session -> {
            try {
                List<Edit> edits = new ArrayList<>();
                for (Document document : documents) {
                    edits.add(new SetState(session.store().annotations(document.getId(), session.annotator()), WorkState.IN_PROGRESS));
                }
                Workspace.execute(new Together(CorpusMessages.reopen, edits));
            } catch (CorpusException e) {
                Jobs.trouble(CorpusMessages.cannotRead, e);
            }
        });
    }

    /** Locks the documents for all annotators, or unlocks them. */
    public static void lock(List<Document> documents, boolean locked) {
        List<String> ids = documents.stream().map(Document::getId).toList();
        Workspace.execute(locked ? LockDocuments.lock(ids, null, null) : LockDocuments.unlock(ids, null));
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
