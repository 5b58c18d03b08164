// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.Objects;

import org.isnad.model.Document;
import org.isnad.search.Occurrence;

/**
 * What of the corpus is looked through beside what the query says; null stands for everything.
 *
 * @param document the id of the only document
 * @param outlet the only outlet
 * @param annotator the only annotator; places in the text are nobody's and always shown
 */
record SearchFilter(String document, String outlet, String annotator) {
    static final SearchFilter ALL = new SearchFilter(null, null, null);

    boolean accepts(Document candidate) {
        return (document == null || document.equals(candidate.getId())) && (outlet == null || Objects.equals(outlet, candidate.getOutlet()));
    }

    boolean accepts(Occurrence place) {
        return annotator == null || place.annotator() == null || annotator.equals(place.annotator());
    }

    SearchFilter inDocument(String id) {
        return new SearchFilter(id, null, annotator);
    }

    SearchFilter inOutlet(String name) {
        return new SearchFilter(null, name, annotator);
    }

    SearchFilter of(String name) {
        return new SearchFilter(document, outlet, name);
    }
}
