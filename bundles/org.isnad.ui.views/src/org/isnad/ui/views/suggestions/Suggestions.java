// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.Collection;
import java.util.List;

import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditException;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** What is suggested for a document and not decided. UI thread. */
public final class Suggestions {
    private Suggestions() {
    }

    /** Whether an element lies in a set of suggestions. */
    public static boolean isSuggestion(Element element) {
        return element.eContainer() instanceof AnnotationSet set && set.getKind() == SetKind.SUGGESTIONS
            || element.eContainer() instanceof RelationSet relations && relations.getKind() == SetKind.SUGGESTIONS;
    }

    /** The suggestions for the document that its annotator has not decided; the ends of an attribution come with it. */
    public static List<? extends Element> undecided(String documentId) {
        return rows(documentId).stream().map(SuggestionRow::element).toList();
    }

    private static List<SuggestionRow> rows(String documentId) {
        return Workspace.session().map(session -> {
            try {
                return new SuggestionRows(session.store(), session.annotator()).document(documentId, false).relations(documentId).rows();
            } catch (CorpusException e) {
                Jobs.trouble(SuggestionMessages.cannotRead, e);
                return List.<SuggestionRow>of();
            }
        }).orElse(List.of());
    }

    /** Takes or rejects suggestions, each with the report it belongs to. */
    public static void decide(Collection<? extends Element> suggestions, boolean accept) {
        Workspace.session().filter(session -> !suggestions.isEmpty()).ifPresent(session -> {
            try {
                Workspace.execute(SuggestedReports.decision(suggestions, accept, session));
            } catch (EditException e) {
                Jobs.warn(e.getMessage());
            }
        });
    }

    /** Takes all of the document whose score is the bound or more, or rejects all below it, and says how many. */
    public static void decide(String documentId, boolean accept, double bound) {
        List<? extends Element> chosen = rows(documentId).stream().filter(row -> accept == row.score() >= bound).map(SuggestionRow::element).toList();
        decide(chosen, accept);
        Jobs.inform(Isolation.message(accept ? SuggestionMessages.accepted : SuggestionMessages.rejected, chosen.size()));
    }
}
