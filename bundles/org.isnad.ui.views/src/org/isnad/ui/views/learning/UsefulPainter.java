// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a document and how much annotating it would teach, as a bar and a figure. */
final class UsefulPainter implements RowPainter<UsefulRow> {
    static final int ROW = 28;
    private static final int GLYPH = 16;
    private static final int INDENT = 34;
    private static final int BAR = 48;
    private static final int FIGURE = 34;

    @Override
    public int height(UsefulRow row, Ink ink) {
        return ROW;
    }

    @Override
    public void paint(UsefulRow row, Ink ink, boolean selected) {
        ink.glyph(Glyph.DOCUMENT, Token.MUTED, 10, (ROW - GLYPH) / 2, GLYPH);
        int end = ink.width() - Ink.PAD;
        ink.textEnd(figure(row.useful().usefulness()), Fonts.small(), Token.MUTED, end, 0, ROW);
        int bar = end - FIGURE - BAR;
        ink.bar(bar, ROW / 2 - 2, BAR, row.useful().usefulness(), Token.SELECTION);
        ink.text(row.title(), Fonts.ui(), Token.TEXT, INDENT, 0, ROW, bar - INDENT - 8);
        ink.hairline(ROW - 1);
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.2f", number); //$NON-NLS-1$
    }

    @Override
    public Object identity(UsefulRow row) {
        return row.useful().document();
    }

    @Override
    public String spoken(UsefulRow row) {
        return row.title() + ", " + figure(row.useful().usefulness()); //$NON-NLS-1$
    }

    @Override
    public String tooltip(UsefulRow row, Ink ink) {
        return NLS.bind(LearningMessages.usefulness, new Object[] { Isolation.isolate(row.title()), figure(row.useful().uncertainty()), figure(row.useful().diversity()) });
    }
}
