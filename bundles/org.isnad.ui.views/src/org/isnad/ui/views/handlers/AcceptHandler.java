// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

/** Takes over the selected suggestions. */
public final class AcceptHandler extends SuggestionHandler {
    public AcceptHandler() {
        super(true);
    }
}
