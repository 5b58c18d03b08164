// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;

import org.isnad.model.Element;
import org.isnad.ui.SuggestionDecisions;

/** Takes over the selected suggestions. */
public final class AcceptHandler extends SuggestionHandler {
    @Override
    protected boolean decide(List<Element> suggestions) {
        return SuggestionDecisions.accept(suggestions);
    }
}
