// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RankedTest {
    private static final List<String> BOTH = List.of("NUMERIC", "CAUSE");

    @Test
    void aValueIsReplacedAtItsRank() {
        assertEquals(List.of("NEGATION", "CAUSE"), Ranked.with(BOTH, 0, "NEGATION"));
        assertEquals(List.of("NUMERIC", "NEGATION"), Ranked.with(BOTH, 1, "NEGATION"));
    }

    @Test
    void nothingTakesAValueOutAndTheNextMovesUp() {
        assertEquals(List.of("CAUSE"), Ranked.with(BOTH, 0, null));
        assertEquals(BOTH, Ranked.with(BOTH, 2, null));
    }

    @Test
    void aValueIsNeverThereTwice() {
        assertEquals(List.of("CAUSE"), Ranked.with(BOTH, 0, "CAUSE"));
        assertEquals(List.of("NUMERIC"), Ranked.with(List.of("NUMERIC"), 1, "NUMERIC"));
    }

    @Test
    void theSecondRankOfAnEmptyListIsTheFirst() {
        assertEquals(List.of("CAUSE"), Ranked.with(List.of(), 1, "CAUSE"));
    }
}
