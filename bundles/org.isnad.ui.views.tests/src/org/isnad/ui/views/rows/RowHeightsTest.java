// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class RowHeightsTest {
    @Test
    void anEmptyListHasNoRow() {
        RowHeights heights = new RowHeights(0, 20);
        assertEquals(0, heights.total());
        assertEquals(-1, heights.rowAt(0));
    }

    @Test
    void countsWithTheEstimateUntilARowIsMeasured() {
        RowHeights heights = new RowHeights(10, 20);
        assertEquals(200, heights.total());
        heights.set(3, 50);
        assertEquals(230, heights.total());
        assertEquals(60, heights.top(3));
        assertEquals(110, heights.top(4));
        assertEquals(3, heights.rowAt(109));
        assertEquals(4, heights.rowAt(110));
    }

    @Test
    void agreesWithPlainSums() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            int count = 1 + random.nextInt(70);
            RowHeights heights = new RowHeights(count, 1 + random.nextInt(40));
            for (int i = 0; i < count; i++) {
                heights.set(random.nextInt(count), 1 + random.nextInt(90));
            }
            int top = 0;
            for (int row = 0; row < count; row++) {
                assertEquals(top, heights.top(row));
                assertEquals(row, heights.rowAt(top));
                top += heights.height(row);
                assertEquals(row, heights.rowAt(top - 1));
            }
            assertEquals(top, heights.total());
            assertEquals(count - 1, heights.rowAt(top + 1000));
        }
    }
}
