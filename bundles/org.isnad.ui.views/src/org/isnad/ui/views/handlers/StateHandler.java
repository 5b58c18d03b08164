// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.ui.views.corpus.DocumentWork;

/** Says how far the work on the selected documents, or on the one in front, has come. */
public final class StateHandler extends AbstractHandler {
    private static final String VALUE = "org.isnad.ui.state.value"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        List<Document> selected = Selections.elements(HandlerUtil.getCurrentSelection(event), Document.class);
        Optional<Document> front = Documents.activeDocument();
        DocumentWork.setState(selected.isEmpty() ? front.map(List::of).orElse(List.of()) : selected, WorkState.valueOf(event.getParameter(VALUE)));
        return null;
    }
}
