// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

/** Rejects every suggestion of the document in front of which the engine is not sure enough. */
public final class RejectAllHandler extends AllSuggestionsHandler {
    public RejectAllHandler() {
        super(false);
    }
}
