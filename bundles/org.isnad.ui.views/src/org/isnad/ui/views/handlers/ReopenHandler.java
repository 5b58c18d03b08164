// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;

import org.isnad.model.Element;
import org.isnad.ui.SuggestionDecisions;

/** Asks about the selected rejected suggestions again. */
public final class ReopenHandler extends SuggestionHandler {
    @Override
    protected boolean decide(List<Element> suggestions) {
        return SuggestionDecisions.reopen(suggestions);
    }
}
