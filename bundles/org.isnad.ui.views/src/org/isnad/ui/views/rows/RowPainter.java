// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

/**
 * Measures and draws the rows of a {@link RowList}; called on the UI thread for the rows in sight only.
 *
 * @param <T> the row
 */
public interface RowPainter<T> {

    /** The height of the row in pixels at the width the ink has. */
    int height(T row, Ink ink);

    /** Draws the row; the ink begins at the row's top and the ground is already filled. */
    void paint(T row, Ink ink, boolean selected);

    /** Whether the row can be selected; a heading cannot, and the keys pass over it. */
    default boolean selectable(T row) {
        return true;
    }

    /** What stays the same when the row is made anew after an edit: the selection follows it. */
    default Object identity(T row) {
        return row;
    }

    /** The whole row in words. */
    String spoken(T row);

    /** What the row cannot show in full at the width the ink has, or null. */
    default String tooltip(T row, Ink ink) {
        return null;
    }
}
