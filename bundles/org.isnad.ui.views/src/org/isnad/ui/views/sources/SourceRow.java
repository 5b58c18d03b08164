// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import org.isnad.model.SourceEntity;

/** A line of the sources: a heading, an entity with the number of its mentions, a mention that has no entity yet. */
sealed interface SourceRow {

    record Heading(String text, int count) implements SourceRow {
    }

    record Entity(SourceEntity entity, int mentions) implements SourceRow {
    }

    record Mention(String id, String documentId, String documentName, String words) implements SourceRow {
    }
}
