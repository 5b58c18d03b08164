// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

/** Takes over every suggestion of the document in front of which the engine is sure enough. */
public final class AcceptAllHandler extends AllSuggestionsHandler {
    public AcceptAllHandler() {
        super(true);
    }
}
