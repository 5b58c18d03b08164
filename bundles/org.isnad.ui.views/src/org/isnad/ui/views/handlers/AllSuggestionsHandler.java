// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Jobs;
import org.isnad.ui.views.ActiveDocument;
import org.isnad.ui.views.suggestions.SuggestionMessages;
import org.isnad.ui.views.suggestions.Suggestions;
import org.isnad.ui.views.suggestions.ThresholdDialog;

/** Decides about all suggestions on one side of a score that is asked for, beginning with those of the document in front. */
public abstract class AllSuggestionsHandler extends AbstractHandler {
    private final boolean accepts;

    protected AllSuggestionsHandler(boolean accepts) {
        this.accepts = accepts;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        String document = ActiveDocument.id(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        if (document == null || Suggestions.undecided(document).isEmpty()) {
            Jobs.warn(SuggestionMessages.nothingToDecide);
        } else {
            new ThresholdDialog(HandlerUtil.getActiveShell(event), accepts, document).open();
        }
        return null;
    }
}
