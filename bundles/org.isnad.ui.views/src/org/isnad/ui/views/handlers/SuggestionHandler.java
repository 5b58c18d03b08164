// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Element;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.views.suggestions.SuggestionMessages;
import org.isnad.ui.views.suggestions.Suggestions;

/** Decides about the suggestions that are selected, in the article or in their list; in the article the next one is shown then. */
public abstract class SuggestionHandler extends AbstractHandler {

    /** Decides; answers whether anything was decided. */
    protected abstract boolean decide(List<Element> suggestions);

    @Override
    public Object execute(ExecutionEvent event) {
        List<Element> chosen = Selections.elements(HandlerUtil.getCurrentSelection(event), Element.class).stream().filter(Suggestions::isSuggestion).toList();
        if (chosen.isEmpty()) {
            Jobs.warn(SuggestionMessages.selectOne);
        } else if (decide(chosen) && HandlerUtil.getActivePart(event) instanceof IEditorPart) {
            Documents.active().ifPresent(article -> article.showSuggestion(true));
        }
        return null;
    }
}
