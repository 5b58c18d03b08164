// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import org.isnad.model.SourceEntity;

/** A line of the page of a source. */
sealed interface PageRow {

    /** The name, with kind and side. */
    record Title(SourceEntity entity) implements PageRow {
    }

    /** Something known about the source; the command changes it, or null. The key is that of the command. */
    record Field(String id, String label, String value, String key, String command) implements PageRow {
    }

    /** A link from or to another source. */
    record Link(String label, SourceEntity other, boolean outgoing) implements PageRow {
    }

    /** How much it says, and which of it is shown. */
    record Shown(int says, int denies, int contradicted, Filter filter) implements PageRow {
    }

    /** A document in which it speaks. */
    record Article(String document, String date, boolean inferred, String title, String outlet) implements PageRow {
    }

    record Said(Statement statement) implements PageRow {
    }

    record Answered(Statement statement, Statement.Answer answer, String documentName) implements PageRow {
    }

    /** A line of muted words: nothing is said yet, or it is being read. */
    record Note(String words) implements PageRow {
    }

    /** What of all it says is shown. */
    enum Filter {
        ALL, DENIES, CONTRADICTED;

        boolean shows(Statement statement) {
            return switch (this) {
                case ALL -> true;
                case DENIES -> statement.denies();
                case CONTRADICTED -> statement.isContradicted();
            };
        }
    }
}
