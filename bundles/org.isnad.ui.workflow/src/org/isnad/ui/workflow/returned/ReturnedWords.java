// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.returned;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.isnad.compare.Difference;
import org.isnad.compare.gold.ReasonCode;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Quote;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.workflow.review.GuidelineQuestion;
import org.isnad.workflow.review.Returned;

/** Says in words in what two versions differ and why it was decided so, with the tags as the scheme calls them. */
final class ReturnedWords {
    private final Scheme scheme;

    ReturnedWords(Scheme scheme) {
        this.scheme = scheme;
    }

    static String kind(Difference.Kind kind) {
        return switch (kind) {
            case MISSING -> WorkflowMessages.kindMissing;
            case BOUNDARY -> WorkflowMessages.kindBoundary;
            case TAG -> WorkflowMessages.kindTag;
            case CHAIN -> WorkflowMessages.kindChain;
            case LINK -> WorkflowMessages.kindLink;
            case DIRECTION -> WorkflowMessages.kindDirection;
            case ENTITY -> WorkflowMessages.kindEntity;
        };
    }

    /** One side of a difference: the words, or the tag as it is shown. */
    String side(Difference difference, String side) {
        if (difference instanceof Difference.OtherTag tag) {
            return side == null ? WorkflowMessages.noTag : tag(difference.layer(), tag.attribute(), side.substring(side.indexOf('=') + 1));
        }
        if (side == null) {
            return WorkflowMessages.nothing;
        }
        String words = side.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        int colon = difference.layer() == Layer.RELATION ? words.indexOf(": ") : -1; //$NON-NLS-1$
        // A relation is told by its label and the words of its claims.
        return colon < 0 ? words : tag(Layer.RELATION, "label", words.substring(0, colon)) + ": \u2068" + words.substring(colon + 2) + '\u2069'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The attribute whose tags differ, as the scheme calls it; for a source the entity. */
    String attribute(Difference difference) {
        return difference instanceof Difference.OtherTag tag ? scheme.tagset(difference.layer(), tag.attribute()).map(Scheme::label).orElse(tag.attribute()) : kind(difference.kind());
    }

    /** The words of the article that the difference is about, on one line; empty where it is about none. */
    static String quote(Difference difference) {
        CorpusStore store = Workspace.corpus().orElse(null);
        if (store == null || difference.span() == null) {
            return ""; //$NON-NLS-1$
        }
        try {
            return Quote.of(store.text(difference.document()), difference.span());
        } catch (CorpusException e) {
            // Whoever opens the document is told what is wrong with it.
            return ""; //$NON-NLS-1$
        }
    }

    private String tag(Layer layer, String attribute, String value) {
        List<String> labels = new ArrayList<>();
        for (String each : value.split(",")) { //$NON-NLS-1$
            labels.add(scheme.label(layer, attribute, each));
        }
        return String.join(WorkflowMessages.comma + ' ', labels);
    }

    /** The question in one line: layer, what differs, which tags stand against each other. */
    String question(GuidelineQuestion question) {
        String what = question.layer().label() + ": " + kind(question.kind()); //$NON-NLS-1$
        if (question.attribute() == null) {
            return what;
        }
        List<String> tags = new ArrayList<>();
        for (String each : question.tags().split(" / ")) { //$NON-NLS-1$
            tags.add(each.equals("\u2013") ? WorkflowMessages.noTag : tag(question.layer(), question.attribute(), each)); //$NON-NLS-1$
        }
        String name = scheme.tagset(question.layer(), question.attribute()).map(Scheme::label).orElse(question.attribute());
        return question.layer().label() + ", " + name + ": " + String.join(" \u2194 ", tags); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Who decided it and why, as far as that is known. */
    static String why(Returned returned) {
        List<String> parts = new ArrayList<>();
        returned.reason().map(ReasonCode::label).ifPresent(parts::add);
        if (returned.note() != null) {
            parts.add('\u2068' + returned.note() + '\u2069');
        }
        if (returned.decidedBy() != null) {
            parts.add(NLS.bind(WorkflowMessages.decidedBy, returned.decidedBy()));
        } else if (returned.policy() != null) {
            parts.add(NLS.bind(WorkflowMessages.decidedByPolicy, returned.policy()));
        }
        return parts.isEmpty() ? WorkflowMessages.noReason : String.join(" \u00B7 ", parts); //$NON-NLS-1$
    }

    /** Who has a side: an annotator, or gold. */
    static String owner(String id) {
        return CorpusStore.GOLD.equals(id) ? WorkflowMessages.gold : id;
    }
}
