// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.List;
import java.util.Optional;

import org.isnad.core.edit.SuggestedReports;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.relations.ClaimFinder;

/** Where in the article a suggestion is to be seen. UI thread. */
final class SuggestionPlaces {
    private SuggestionPlaces() {
    }

    /** What to select in the article: of a report what comes first in the text, of a relation its claim there. */
    static List<? extends Element> shown(SuggestionRow row) {
        return place(row).map(List::of).orElse(List.of());
    }

    private static Optional<? extends Element> place(SuggestionRow row) {
        if (row.element() instanceof ClaimRelation relation) {
            return Workspace.session().flatMap(session -> {
                ClaimFinder finder = new ClaimFinder(session.store(), session.annotator());
                return finder.find(relation.getArg1Document(), relation.getArg1());
            });
        }
        return SuggestedReports.first(row.element());
    }
}
