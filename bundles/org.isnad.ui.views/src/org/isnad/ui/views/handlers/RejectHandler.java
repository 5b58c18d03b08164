// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

/** Rejects the selected suggestions. */
public final class RejectHandler extends SuggestionHandler {
    public RejectHandler() {
        super(false);
    }
}
