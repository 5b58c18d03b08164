// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.function.Supplier;

import org.isnad.core.Scheme;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.relations.RelationRow.Side;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a relation: its label with types and strength, beneath it the two claims, each with the name of its document. */
final class RelationPainter implements RowPainter<RelationRow> {
    static final int USUAL_HEIGHT = 82;
    private static final int HEAD = 24;
    private static final int EDGE = 5;
    private static final int NAMES = 78;

    private final Supplier<Scheme> scheme;

    RelationPainter(Supplier<Scheme> scheme) {
        this.scheme = scheme;
    }

    private static int names(Ink ink) {
        return Ink.PAD + Math.min(NAMES, ink.width() / 4);
    }

    private static int quoteWidth(Ink ink) {
        return ink.width() - names(ink) - 8 - Ink.PAD;
    }

    @Override
    public int height(RelationRow row, Ink ink) {
        int w = quoteWidth(ink);
        return EDGE + HEAD + ink.quoteHeight(row.first().words(), w, 2) + ink.quoteHeight(row.second().words(), w, 2) + EDGE + 1;
    }

    @Override
    public void paint(RelationRow row, Ink ink, boolean selected) {
        int x = Ink.PAD + ink.chip(ElementLabels.chip(row.relation(), scheme.get()), Ink.PAD, EDGE, HEAD - 2) + 8;
        int end = ink.width() - Ink.PAD;
        if (row.problem()) {
            end -= 16;
            ink.glyph(Glyph.ERROR, Token.CONTRADICTION, end, EDGE + 3, 16);
            end -= 6;
        }
        end -= ink.textEnd(row.strength(), Fonts.small(), Token.MUTED, end, EDGE, HEAD - 2) + 8;
        ink.text(row.types(), Fonts.small(), ElementLook.relationTone(row.relation().getLabel()).ink(), x, EDGE, HEAD - 2, Math.max(0, end - x));
        int y = EDGE + HEAD;
        y += side(row.first(), ink, y);
        y += side(row.second(), ink, y);
        ink.hairline(y + EDGE);
    }

    private static int side(Side side, Ink ink, int y) {
        int names = names(ink);
        ink.text(side.document(), Fonts.small(), Token.MUTED, Ink.PAD, y, Ink.QUOTE_LINE, names - Ink.PAD);
        return ink.quote(side.words(), Token.TEXT, names + 8, y, quoteWidth(ink), 2);
    }

    @Override
    public Object identity(RelationRow row) {
        return row.relation();
    }

    @Override
    public String spoken(RelationRow row) {
        return ElementLook.relationLabel(scheme.get(), row.relation().getLabel()) + ": " + row.first().words() + " \u2014 " + row.second().words(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String tooltip(RelationRow row, Ink ink) {
        return row.first().document() + ' ' + row.first().paragraph() + '\n' + row.first().words() + '\n'
            + row.second().document() + ' ' + row.second().paragraph() + '\n' + row.second().words();
    }
}
