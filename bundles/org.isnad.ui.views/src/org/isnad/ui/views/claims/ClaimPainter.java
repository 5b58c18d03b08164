// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.claims;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.isnad.core.Scheme;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Token;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.claims.RelationMarks.Mark;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a claim: its words in two lines at most, beneath them paragraph, type and the marks of its relations. */
final class ClaimPainter implements RowPainter<ClaimRow> {
    static final int USUAL_HEIGHT = 56;
    private static final int EDGE = 5;
    private static final int FOOT = 20;
    private static final int GAP = 6;
    /** Room for the number of marks that find none. */
    private static final int MORE = 26;

    private final Supplier<Scheme> scheme;
    private final Function<ClaimRow, List<Mark>> marks;

    ClaimPainter(Supplier<Scheme> scheme, Function<ClaimRow, List<Mark>> marks) {
        this.scheme = scheme;
        this.marks = marks;
    }

    @Override
    public int height(ClaimRow row, Ink ink) {
        return EDGE + ink.quoteHeight(row.words(), ink.width() - 2 * Ink.PAD, 2) + FOOT + EDGE + 1;
    }

    @Override
    public void paint(ClaimRow row, Ink ink, boolean selected) {
        int y = EDGE + ink.quote(row.words(), Token.TEXT, Ink.PAD, EDGE, ink.width() - 2 * Ink.PAD, 2);
        String place = Paragraphs.label(row.paragraph());
        int x = Ink.PAD + ink.text(place, Fonts.small(), Token.MUTED, Ink.PAD, y, FOOT) + GAP;
        x += ink.chip(ElementLabels.chip(row.claim(), scheme.get()), x, y, FOOT) + GAP;
        if (row.documentName() != null) {
            x += ink.text(row.documentName(), Fonts.small(), Token.MUTED, x, y, FOOT, ink.width() - x - Ink.PAD) + GAP;
        }
        int end = ink.width() - Ink.PAD;
        List<Mark> shown = marks.apply(row);
        for (int i = shown.size() - 1; i >= 0; i--) {
            Mark mark = shown.get(i);
            Chip chip = Chip.of(ElementLook.relationGlyph(mark.label()), mark.place(), ElementLook.relationTone(mark.label()));
            int w = ink.chipWidth(chip);
            if (end - w < x + MORE) {
                ink.textEnd("+" + (i + 1), Fonts.tiny(), Token.MUTED, end, y, FOOT); //$NON-NLS-1$
                break;
            }
            ink.chip(chip, end - w, y, FOOT);
            end -= w + GAP;
        }
        ink.hairline(y + FOOT + EDGE);
    }

    @Override
    public Object identity(ClaimRow row) {
        return row.claim();
    }

    @Override
    public String spoken(ClaimRow row) {
        return row.words() + ", " + ElementLabels.chip(row.claim(), scheme.get()).text() + ", " + Paragraphs.label(row.paragraph()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String tooltip(ClaimRow row, Ink ink) {
        return ink.exceeds(row.words(), ink.width() - 2 * Ink.PAD, 2) ? row.words() : null;
    }
}
