// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import org.eclipse.swt.graphics.GC;

/** Shortens a line to a width, by whole words where it has some. */
public final class Ellipsis {
    private static final String SIGN = "\u2026"; //$NON-NLS-1$

    private Ellipsis() {
    }

    /** The text, or as much of its beginning as fits in the font of the surface, with an ellipsis. */
    public static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + SIGN).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int space = text.lastIndexOf(' ', low);
        int end = space > low / 2 ? space : low;
        return closed(text.substring(0, end).stripTrailing()) + SIGN;
    }

    /** What was isolated and cut off inside is closed, or the ellipsis would be ordered with it. */
    private static String closed(String head) {
        long open = head.chars().filter(c -> c >= '\u2066' && c <= '\u2068').count() - head.chars().filter(c -> c == '\u2069').count();
        return head + "\u2069".repeat((int) Math.max(0, open)); //$NON-NLS-1$
    }
}
