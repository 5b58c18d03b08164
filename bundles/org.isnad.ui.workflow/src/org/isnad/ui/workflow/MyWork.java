// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.corpus.CorpusNavigator;
import org.isnad.ui.views.corpus.DocumentWork;
import org.isnad.workflow.DocumentState;
import org.isnad.workflow.NextDocument;
import org.isnad.workflow.WorkStates;

/** The annotator's way from document to document. UI thread. */
public final class MyWork {
    private MyWork() {
    }

    /** Opens the next document of the annotator that is not done; where the list of the corpus puts the most useful first, the most useful one. */
    public static void openNext() {
        Workspace.session().ifPresent(session -> {
            try {
                String current = Documents.activeDocument().map(Document::getId).orElse(null);
                Optional<String> next = new NextDocument(session.store(), session.annotator()).after(current, usefulOrder());
                next.ifPresentOrElse(Documents::open, () -> Jobs.inform(WorkflowMessages.nothingLeft));
            } catch (CorpusException e) {
                Jobs.trouble(WorkflowMessages.cannotRead, e);
            }
        });
    }

    /** Finishes the document in front, unless the rules find errors, which are listed then, and opens the next. */
    public static void finishAndOpenNext() {
        Optional<Document> front = Documents.activeDocument();
        if (front.isEmpty()) {
            openNext();
            return;
        }
        DocumentWork.finish(List.of(front.get()));
        Workspace.session().filter(session -> isDone(session, front.get())).ifPresent(session -> openNext());
    }

    private static boolean isDone(EditSession session, Document document) {
        try {
            return WorkStates.of(session.store()).state(document.getId(), session.annotator()) == DocumentState.DONE;
        } catch (CorpusException e) {
            Jobs.trouble(WorkflowMessages.cannotRead, e);
            return false;
        }
    }

    private static List<String> usefulOrder() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IViewReference reference = page == null ? null : page.findViewReference(CorpusNavigator.ID);
        return reference != null && reference.getView(false) instanceof CorpusNavigator navigator ? navigator.usefulOrder() : List.of();
    }
}
