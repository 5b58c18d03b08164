// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.Collection;
import java.util.List;

import org.isnad.core.CorpusException;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.model.Element;
import org.isnad.ui.Jobs;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** What is suggested for a document and not decided. UI thread. */
public final class Suggestions {
    private Suggestions() {
    }

    /** Whether an element lies in a set of suggestions. */
    public static boolean isSuggestion(Element element) {
        return SuggestedReports.isSuggestion(element);
    }

    /** The suggestions for the document that its annotator has not decided; the ends of an attribution come with it. */
    public static List<? extends Element> undecided(String documentId) {
        return rows(documentId).stream().map(SuggestionRow::element).toList();
    }

    /** The rows of the document that are to be decided. */
    static List<SuggestionRow> rows(String documentId) {
        return Workspace.session().map(session -> {
            try {
                return new SuggestionRows(session.store(), session.annotator(), false).document(documentId, false).relations(documentId).rows();
            } catch (CorpusException e) {
                Jobs.trouble(SuggestionMessages.cannotRead, e);
                return List.<SuggestionRow>of();
            }
        }).orElse(List.of());
    }

    /** Takes or rejects suggestions in one step of undo, each with the report it belongs to. */
    public static boolean decide(Collection<? extends Element> suggestions, boolean accept) {
        return accept ? SuggestionDecisions.accept(suggestions) : SuggestionDecisions.reject(suggestions);
    }

    /** The same for many, of which is said how many they were. */
    static void decideAll(Collection<? extends Element> suggestions, boolean accept) {
        if (decide(suggestions, accept)) {
            Jobs.inform(Isolation.message(accept ? SuggestionMessages.accepted : SuggestionMessages.rejected, suggestions.size()));
        }
    }
}
