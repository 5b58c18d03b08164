// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import java.util.Arrays;

/**
 * The heights of the rows of a long list, summed in a Fenwick tree so that a row can be measured when it is first seen:
 * until then it counts with an estimate, and both directions (row to pixel, pixel to row) take logarithmic time.
 */
final class RowHeights {
    private static final int UNMEASURED = -1;

    private final int[] heights;
    private final int[] tree;
    private final int estimate;

    RowHeights(int count, int estimate) {
        this.heights = new int[count];
        this.tree = new int[count + 1];
        this.estimate = estimate;
        Arrays.fill(heights, UNMEASURED);
        for (int i = 1; i <= count; i++) {
            tree[i] = estimate * (i & -i);
        }
    }

    int count() {
        return heights.length;
    }

    boolean measured(int row) {
        return heights[row] != UNMEASURED;
    }

    int height(int row) {
        return measured(row) ? heights[row] : estimate;
    }

    void set(int row, int height) {
        int delta = height - height(row);
        heights[row] = height;
        for (int i = row + 1; delta != 0 && i < tree.length; i += i & -i) {
            tree[i] += delta;
        }
    }

    /** The pixels above the row; for the count of rows, the pixels of all. */
    int top(int row) {
        int sum = 0;
        for (int i = row; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    int total() {
        return top(heights.length);
    }

    /** The row that covers the pixel, the nearest one where the pixel lies outside, or -1 where there are no rows. */
    int rowAt(int pixel) {
        int row = 0;
        int rest = Math.max(0, pixel);
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (row + step < tree.length && tree[row + step] <= rest) {
                row += step;
                rest -= tree[row];
            }
        }
        return Math.min(row, heights.length - 1);
    }
}
