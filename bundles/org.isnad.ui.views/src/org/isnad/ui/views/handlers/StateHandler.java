// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Document;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.ui.views.corpus.DocumentWork;

/** Finishes, re-opens, locks or unlocks the selected documents, or the one in front. */
public final class StateHandler extends AbstractHandler {
    private static final String VALUE = "org.isnad.ui.state.value"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        List<Document> selected = Selections.elements(HandlerUtil.getCurrentSelection(event), Document.class);
        Optional<Document> front = Documents.activeDocument();
        List<Document> documents = selected.isEmpty() ? front.map(List::of).orElse(List.of()) : selected;
        switch (event.getParameter(VALUE)) {
            case "COMPLETE" -> DocumentWork.finish(documents); //$NON-NLS-1$
            case "LOCKED" -> DocumentWork.lock(documents, true); //$NON-NLS-1$
            case "UNLOCKED" -> DocumentWork.lock(documents, false); //$NON-NLS-1$
            default -> DocumentWork.reopen(documents);
        }
        return null;
    }
}
