// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.Comparator;

/** In which order suggestions are listed. */
enum SuggestionOrder {
    /** As they stand in the text, document after document. */
    POSITION(Comparator.comparing(SuggestionRow::documentId).thenComparingInt(SuggestionRow::offset)),
    /** What the engine is surest of first. */
    SCORE(Comparator.comparingDouble(SuggestionRow::score).reversed().thenComparing(POSITION.comparator)),
    /** What the engine knows least about first: there a decision teaches most. */
    UNCERTAINTY(Comparator.comparingDouble((SuggestionRow row) -> Math.abs(row.score() - SuggestionOrder.UNDECIDED)).thenComparing(POSITION.comparator));

    private static final double UNDECIDED = 0.5;

    private final Comparator<SuggestionRow> comparator;

    SuggestionOrder(Comparator<SuggestionRow> comparator) {
        this.comparator = comparator;
    }

    Comparator<SuggestionRow> comparator() {
        return comparator;
    }

    String label() {
        return switch (this) {
            case POSITION -> SuggestionMessages.byPosition;
            case SCORE -> SuggestionMessages.byScore;
            case UNCERTAINTY -> SuggestionMessages.byUncertainty;
        };
    }
}
