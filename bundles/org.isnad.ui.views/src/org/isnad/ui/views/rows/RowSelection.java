// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import java.util.BitSet;

/** Which rows of a list are selected, which one has the focus, and where an extended selection began. */
final class RowSelection {
    private final BitSet selected = new BitSet();
    private int focus = -1;
    private int anchor = -1;

    int focus() {
        return focus;
    }

    BitSet selected() {
        return selected;
    }

    boolean contains(int row) {
        return selected.get(row);
    }

    void clear() {
        selected.clear();
        focus = -1;
        anchor = -1;
    }

    void only(int row) {
        selected.clear();
        selected.set(row);
        focus = row;
        anchor = row;
    }

    void toggle(int row) {
        selected.flip(row);
        focus = row;
        anchor = row;
    }

    void add(int row) {
        selected.set(row);
        if (focus < 0) {
            focus = row;
            anchor = row;
        }
    }

    void focusOn(int row) {
        focus = row;
        anchor = row;
    }

    /** From where the selection began to the row, as Shift with an arrow or a click does. */
    void extend(int row) {
        int from = Math.max(0, anchor);
        selected.clear();
        selected.set(Math.min(from, row), Math.max(from, row) + 1);
        focus = row;
        anchor = from;
    }

    void all(int count) {
        selected.set(0, count);
    }
}
