// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.OpenSuggestions;
import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/**
 * Suggestions as they are decided: source, cue and what they say are one report, so who takes or rejects one of them
 * decides about the report.
 */
final class SuggestedReports {
    private final EditSession session;
    private final Set<Element> reports = new LinkedHashSet<>();

    private SuggestedReports(EditSession session) {
        this.session = session;
    }

    /** The edit that decides about the suggestions and what belongs to them. */
    static Edit decision(Collection<? extends Element> suggestions, boolean accept, EditSession session) throws EditException {
        SuggestedReports decided = new SuggestedReports(session);
        for (Element suggestion : suggestions) {
            List<Attribution> around = suggestion instanceof SpanElement ? decided.open(suggestion) : List.of();
            decided.reports.addAll(around.isEmpty() ? List.of(suggestion) : around);
        }
        return accept ? new AcceptSuggestions(decided.reports) : new RejectSuggestions(decided.withEnds());
    }

    /** The undecided attributions that the element is an end of. */
    private List<Attribution> open(Element end) throws EditException {
        if (!(end.eContainer() instanceof AnnotationSet set)) {
            return List.of();
        }
        OpenSuggestions open = OpenSuggestions.beside(session.annotations(set.getDocument()));
        return set.getAttributions().stream().filter(attribution -> attribution.eCrossReferences().contains(end) && open.isOpen(attribution)).toList();
    }

    /** The reports with those of their ends that no other open report needs. */
    private Set<Element> withEnds() throws EditException {
        Set<Element> all = new LinkedHashSet<>(reports);
        for (Element report : reports) {
            for (Object end : report instanceof Attribution ? report.eCrossReferences() : List.of()) {
                if (end instanceof SpanElement span && reports.containsAll(open(span))) {
                    all.add(span);
                }
            }
        }
        return all;
    }
}
