// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Element;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.views.suggestions.SuggestionMessages;
import org.isnad.ui.views.suggestions.Suggestions;

/** Takes or rejects the suggestions that are selected, in the article or in their list. */
public abstract class SuggestionHandler extends AbstractHandler {
    private final boolean accepts;

    protected SuggestionHandler(boolean accepts) {
        this.accepts = accepts;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<Element> chosen = Selections.elements(HandlerUtil.getCurrentSelection(event), Element.class).stream().filter(Suggestions::isSuggestion).toList();
        if (chosen.isEmpty()) {
            Jobs.warn(SuggestionMessages.selectOne);
        } else {
            Suggestions.decide(chosen, accepts);
        }
        return null;
    }
}
