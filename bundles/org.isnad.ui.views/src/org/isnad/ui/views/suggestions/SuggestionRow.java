// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import org.isnad.model.Element;

/**
 * A suggestion nobody has decided about.
 *
 * @param element the suggested element
 * @param documentId where it stands; for a relation the document of its first claim
 * @param words what it is about, as quoted; for an attribution who says it and what
 * @param place paragraph or document, in words
 * @param offset where it begins, UTF-16
 */
record SuggestionRow(Element element, String documentId, String words, String place, int offset) {

    /** How sure the engine was; 0 where it does not say. */
    double score() {
        return element.getScore() == null ? 0 : element.getScore();
    }
}
