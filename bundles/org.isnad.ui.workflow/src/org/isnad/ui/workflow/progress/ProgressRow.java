// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.progress;

import java.util.List;

import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.workflow.DocumentProgress;

/** A line of the progress: whose work, how many documents are in a state, and the documents behind that number. */
public sealed interface ProgressRow {
    /**
     * The work of one annotator or of all.
     *
     * @param detail what is left to do, in words
     */
    record Work(String title, int finished, int total, String detail) implements ProgressRow {
    }

    /** How many documents are in a state; open while the documents stand below. */
    record Count(String work, String state, String label, Glyph glyph, Token ink, List<DocumentProgress> documents, boolean open) implements ProgressRow {
        String key() {
            return work + '|' + state;
        }
    }

    /** One of the documents. */
    record Article(String key, DocumentProgress document) implements ProgressRow {
    }
}
