// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a choice in one line: glyph, label, and at the end the word more about it. */
final class ChoicePainter implements RowPainter<Choice> {
    static final int HEIGHT = 26;
    private static final int GLYPH = 16;

    @Override
    public int height(Choice row, Ink ink) {
        return HEIGHT;
    }

    @Override
    public void paint(Choice row, Ink ink, boolean selected) {
        int x = 8;
        if (row.glyph() != null) {
            ink.glyph(row.glyph(), Token.MUTED, x, (HEIGHT - GLYPH) / 2, GLYPH);
            x += GLYPH + 6;
        }
        int end = ink.width() - 8;
        if (row.hint() != null) {
            end -= ink.textEnd(row.hint(), Fonts.small(), Token.MUTED, end, 0, HEIGHT) + 8;
        }
        ink.text(row.label(), Quote.arabic(row.label()) ? Fonts.quoteSmall() : Fonts.ui(), Token.TEXT, x, 0, HEIGHT, end - x);
    }

    @Override
    public Object identity(Choice row) {
        return row.value() == null ? "" : row.value(); //$NON-NLS-1$
    }

    @Override
    public String spoken(Choice row) {
        return row.label();
    }
}
