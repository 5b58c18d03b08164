// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import org.isnad.model.Document;

/** A line of the navigator: an outlet with the number of its documents, or a document. */
sealed interface NavigatorRow {

    record Outlet(String name, int documents, boolean open) implements NavigatorRow {
    }

    record Article(Document document, String title) implements NavigatorRow {
    }
}
