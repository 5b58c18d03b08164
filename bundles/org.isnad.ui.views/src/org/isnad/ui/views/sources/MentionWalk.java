// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.isnad.core.CorpusException;
import org.isnad.core.Located;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.SourceMention;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.DocumentSummary.Form;

/** Walks through the mentions of a source: each step leads to the next one, after the last to the first. UI thread only. */
final class MentionWalk {
    private static String last;

    private MentionWalk() {
    }

    /** The next mention of the entities by words of the key, or by any where the key is null. */
    static Optional<Located> next(EditSession session, String key, Collection<String> ids) throws CorpusException {
        Located first = null;
        boolean passed = false;
        for (String document : CorpusSummary.mentions().byDocument(ids).keySet()) {
            for (Located place : in(session, document, key, ids)) {
                first = first == null ? place : first;
                if (passed) {
                    return took(place);
                }
                passed = place.element().getId().equals(last);
            }
        }
        return took(first);
    }

    private static Optional<Located> took(Located place) {
        last = place == null ? null : place.element().getId();
        return Optional.ofNullable(place);
    }

    private static List<Located> in(EditSession session, String document, String key, Collection<String> ids) throws CorpusException {
        boolean there = CorpusSummary.of(document).forms().entrySet().stream().anyMatch(entry -> ids.contains(entry.getKey())
            && entry.getValue().keySet().stream().anyMatch(form -> key == null || form.key().equals(key)));
        List<Located> places = new ArrayList<>();
        if (there) {
            AnnotationSet set = session.store().annotations(document, session.annotator());
            for (SourceMention mention : set.getSources()) {
                boolean named = mention.getSpan() != null && ids.contains(Objects.toString(mention.getEntity(), "")) //$NON-NLS-1$
                    && (key == null || Form.of(Quote.of(session.store().text(document), mention.getSpan())).key().equals(key));
                if (named) {
                    places.add(new Located(document, set, mention));
                }
            }
            places.sort(Comparator.comparingInt(place -> ((SourceMention) place.element()).getSpan().begin()));
        }
        return places;
    }
}
