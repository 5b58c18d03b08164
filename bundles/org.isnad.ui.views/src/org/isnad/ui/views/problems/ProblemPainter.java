// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.problems;

import org.isnad.core.Severity;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a problem in one line: severity by its glyph, what is wrong, where. */
final class ProblemPainter implements RowPainter<ProblemRow> {
    static final int ROW = 28;
    private static final int GLYPH = 16;
    private static final int INDENT = 34;

    @Override
    public int height(ProblemRow row, Ink ink) {
        return ROW;
    }

    @Override
    public void paint(ProblemRow row, Ink ink, boolean selected) {
        switch (row) {
            case ProblemRow.Rule rule -> {
                ink.glyph(glyph(rule.severity()), color(rule.severity()), 10, (ROW - GLYPH) / 2, GLYPH);
                int x = INDENT + ink.chip(Chip.of(null, rule.id(), tone(rule.severity())), INDENT, 0, ROW) + 8;
                int end = ink.width() - Ink.PAD;
                end -= ink.textEnd(Integer.toString(rule.count()), Fonts.small(), Token.MUTED, end, 0, ROW) + 8;
                ink.text(rule.label(), Fonts.small(), Token.MUTED, x, 0, ROW, end - x);
            }
            case ProblemRow.One one -> {
                int place = Math.max(110, Math.min(190, ink.width() / 4));
                int x = ink.width() - place;
                ink.text(one.documentName() + "  " + one.place(), Fonts.small(), Token.MUTED, x, 0, ROW, place - Ink.PAD); //$NON-NLS-1$
                ink.text(one.message(), Fonts.ui(), Token.TEXT, INDENT, 0, ROW, x - INDENT - 12);
            }
        }
        ink.hairline(ROW - 1);
    }

    private static Glyph glyph(Severity severity) {
        return severity == Severity.ERROR ? Glyph.ERROR : Glyph.WARNING;
    }

    private static Token color(Severity severity) {
        return severity == Severity.ERROR ? Token.CONTRADICTION : Token.CUE;
    }

    private static Tone tone(Severity severity) {
        return severity == Severity.ERROR ? Tone.CONTRADICTION : Tone.CUE;
    }

    @Override
    public boolean selectable(ProblemRow row) {
        return row instanceof ProblemRow.One;
    }

    @Override
    public String spoken(ProblemRow row) {
        return switch (row) {
            case ProblemRow.Rule rule -> rule.id() + ' ' + rule.label();
            case ProblemRow.One one -> one.message() + ", " + one.documentName() + ' ' + one.place(); //$NON-NLS-1$
        };
    }

    @Override
    public Object identity(ProblemRow row) {
        return switch (row) {
            case ProblemRow.Rule rule -> rule.id() + rule.severity();
            case ProblemRow.One one -> one.problem();
        };
    }

    @Override
    public String tooltip(ProblemRow row, Ink ink) {
        return spoken(row);
    }
}
