// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.function.Supplier;

import org.isnad.core.Scheme;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a suggestion: how sure the engine is as a bar alone, layer, words, engine and place, and the two decisions. */
final class SuggestionPainter implements RowPainter<SuggestionRow> {
    static final int ROW = 28;
    static final int DECISION = 28;
    private static final int BAR = 40;
    private static final int GLYPH = 16;
    private static final int EDGE = 8;

    private final Supplier<Scheme> scheme;

    SuggestionPainter(Supplier<Scheme> scheme) {
        this.scheme = scheme;
    }

    /** Where the columns begin in a list of this width. */
    record Columns(int layer, int text, int textWidth, int engine, int engineWidth) {
        static Columns of(int width) {
            int layer = EDGE + BAR + 16;
            int text = layer + Math.min(130, width / 6);
            int engineWidth = Math.max(90, width / 5);
            int engine = width - 2 * DECISION - EDGE - engineWidth;
            return new Columns(layer, text, engine - text - 16, engine, engineWidth);
        }
    }

    @Override
    public int height(SuggestionRow row, Ink ink) {
        int quote = ink.quoteHeight(row.words(), Columns.of(ink.width()).textWidth(), 2);
        return Math.max(ROW, quote + 4);
    }

    @Override
    public void paint(SuggestionRow row, Ink ink, boolean selected) {
        int h = height(row, ink);
        Columns columns = Columns.of(ink.width());
        ink.bar(EDGE, h / 2 - 2, BAR, row.score(), Token.SUGGESTION);
        Chip chip = ElementLabels.chip(row.element(), scheme.get());
        ink.chip(chip, columns.layer(), 0, h);
        ink.quote(row.words(), Token.TEXT, columns.text(), h == ROW ? 1 : 2, columns.textWidth(), 2);
        String engine = row.element().getEngine() == null ? "" : " \u00b7 " + row.element().getEngine(); //$NON-NLS-1$ //$NON-NLS-2$
        ink.text(row.place() + engine, Fonts.small(), Token.MUTED, columns.engine(), 0, h, columns.engineWidth());
        int decisions = ink.width() - 2 * DECISION - EDGE;
        ink.glyph(Glyph.CHECK, Token.SUPPORT, decisions + 6, (h - GLYPH) / 2, GLYPH);
        ink.glyph(Glyph.CROSS, Token.MUTED, decisions + DECISION + 6, (h - GLYPH) / 2, GLYPH);
        ink.hairline(h - 1);
    }

    @Override
    public Object identity(SuggestionRow row) {
        return row.element();
    }

    @Override
    public String spoken(SuggestionRow row) {
        return ElementLook.type(row.element(), scheme.get()) + ": " + row.words() + ", " + row.place(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String tooltip(SuggestionRow row, Ink ink) {
        return ink.exceeds(row.words(), Columns.of(ink.width()).textWidth(), 2) ? row.words() : null;
    }
}
