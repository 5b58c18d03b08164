// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.arabic.ArabicFolder;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.SourceMention;
import org.isnad.model.WorkState;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.text.Quote;

/**
 * What lists of the whole corpus say about one document of an annotator, small enough to keep for all documents.
 *
 * @param state how far the work is; UNSPECIFIED while nothing is annotated
 * @param claims the number of claims
 * @param reach how far into the text the claims reach, 0 to 1
 * @param mentions how often each source entity is named or meant, by its id
 * @param forms the words by which each source entity is named, and how often, by its id
 * @param unresolved the mentions without an entity
 */
public record DocumentSummary(WorkState state, int claims, double reach, Map<String, Integer> mentions, Map<String, Map<Form, Integer>> forms, List<Unresolved> unresolved) {
    /** Of a document nobody has begun. */
    public static final DocumentSummary NONE = new DocumentSummary(WorkState.UNSPECIFIED, 0, 0, Map.of(), Map.of(), List.of());

    /** Words that name a source, and what is the same of them in any spelling: without vowel signs and marks of direction. */
    public record Form(String words, String key) {
        public static Form of(String words) {
            // a quotation may begin with a mark for where it stands, which is no part of the name
            return new Form(words.replace("\u061C", ""), ArabicFolder.key(words).strip()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** A mention of a source without an entity: its id and its words. */
    public record Unresolved(String mention, String words) {
    }

    /** The summary of a set, whose document has the text. */
    public static DocumentSummary of(AnnotationSet set, DocumentText text) {
        int end = 0;
        for (Claim claim : set.getClaims()) {
            end = Math.max(end, claim.getSpan() == null ? 0 : claim.getSpan().end());
        }
        Map<String, Integer> mentions = new HashMap<>();
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        List<Unresolved> unresolved = new ArrayList<>();
        for (SourceMention mention : set.getSources()) {
            if (mention.getEntity() != null) {
                mentions.merge(mention.getEntity(), 1, Integer::sum);
                if (mention.getSpan() != null) {
                    forms.computeIfAbsent(mention.getEntity(), any -> new HashMap<>()).merge(Form.of(Quote.of(text, mention.getSpan())), 1, Integer::sum);
                }
            } else if (mention.getSpan() != null) {
                unresolved.add(new Unresolved(mention.getId(), Quote.of(text, mention.getSpan())));
            }
        }
        for (Attribution attribution : set.getAttributions()) {
            if (attribution.getEntity() != null) {
                mentions.merge(attribution.getEntity(), 1, Integer::sum);
            }
        }
        double reach = text.length() == 0 ? 0 : Math.min(1, (double) end / text.length());
        return new DocumentSummary(ElementLabels.state(set), set.getClaims().size(), reach, mentions, forms, unresolved);
    }

    /** How much of the work on the document is done, 0 to 1: all where it is declared so, else how far the claims reach. */
    public double progress() {
        return state == WorkState.COMPLETE || state == WorkState.GOLD ? 1 : reach;
    }
}
