// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import org.isnad.core.DocumentText;

/** How a place in an article is named: by its paragraph, counted from 1 as the article's margin shows it. */
public final class Paragraphs {
    private Paragraphs() {
    }

    public static String label(int paragraph) {
        return "\u00b6\u00a0" + paragraph; //$NON-NLS-1$
    }

    public static String label(DocumentText text, int offset) {
        return label(number(text, offset));
    }

    /** The paragraph of an offset, counted from 1. */
    public static int number(DocumentText text, int offset) {
        return text.paragraphAt(offset) + 1;
    }
}
