// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.tags.TagRow.Fact;
import org.isnad.ui.views.tags.TagRow.Field;
import org.isnad.ui.views.tags.TagRow.Heading;
import org.isnad.ui.views.tags.TagRow.NewRemark;
import org.isnad.ui.views.tags.TagRow.Remark;
import org.isnad.ui.views.tags.TagRow.Subject;

/** Draws the lines of the tags view: labels in a first column, values in a second. */
final class TagPainter implements RowPainter<TagRow> {
    static final int LINE = 28;
    private static final int LABELS = 124;
    private static final int GLYPH = 16;

    /** Where the values begin: a third of a narrow view, no more than the labels need in a wide one. */
    static int values(int width) {
        return Ink.PAD + Math.min(LABELS, width * 2 / 5);
    }

    @Override
    public int height(TagRow row, Ink ink) {
        return switch (row) {
            case Subject subject -> 8 + 22 + (subject.words().isEmpty() ? 0 : ink.quoteHeight(subject.words(), ink.width() - 2 * Ink.PAD, 2)) + 6;
            case Heading heading -> LINE + 2;
            case Fact fact -> 22;
            case Remark remark -> 8 + 18 + ink.quoteHeight(remark.comment().getText(), Fonts.ui(), ink.width() - 2 * Ink.PAD, 6) + 6;
            case Field field -> LINE;
            case NewRemark entry -> LINE;
        };
    }

    @Override
    public void paint(TagRow row, Ink ink, boolean selected) {
        switch (row) {
            case Subject subject -> subject(subject, ink);
            case Heading heading -> {
                ink.hairline(4);
                ink.text(heading.text(), Fonts.smallBold(), Token.MUTED, Ink.PAD, 6, LINE - 4);
            }
            case Field field -> field(field, ink, selected);
            case Fact fact -> fact(fact, ink);
            case Remark remark -> remark(remark, ink);
            case NewRemark entry -> {
                ink.glyph(Glyph.PLUS, Token.MUTED, Ink.PAD, (LINE - GLYPH) / 2, GLYPH);
                int x = Ink.PAD + GLYPH + 6;
                ink.text(TagMessages.addRemark, Fonts.small(), Token.MUTED, x, 0, LINE);
                ink.key("C", ink.width() - Ink.PAD - ink.keyWidth("C"), 5); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static void subject(Subject subject, Ink ink) {
        ink.chip(subject.chip(), Ink.PAD, 8, 20);
        ink.textEnd(subject.place(), Fonts.small(), Token.MUTED, ink.width() - Ink.PAD, 8, 20);
        if (!subject.words().isEmpty()) {
            ink.quote(subject.words(), Token.TEXT, Ink.PAD, 31, ink.width() - 2 * Ink.PAD, 2);
        }
    }

    private static void field(Field field, Ink ink, boolean selected) {
        int x = values(ink.width());
        int w = ink.width() - Ink.PAD - x;
        ink.text(field.label(), Fonts.small(), Token.MUTED, Ink.PAD, 0, LINE, x - Ink.PAD - 6);
        ink.box(x, 2, w, LINE - 4, 4, Token.BUTTON, selected ? Token.SELECTION : Token.LINE, 1);
        boolean unset = field.shown().isEmpty();
        String shown = unset ? "\u2013" : field.shown(); //$NON-NLS-1$
        Token color = unset || field.mixed() ? Token.MUTED : Token.TEXT;
        boolean choice = field.editing() instanceof TagRow.Editing.OneOf;
        int limit = w - 16 - (choice ? GLYPH : 0);
        ink.text(shown, Quote.arabic(shown) ? Fonts.quoteSmall() : Fonts.ui(), color, x + 8, 0, LINE, limit);
        if (choice) {
            ink.glyph(Glyph.DOWN, Token.FAINT, x + w - GLYPH - 4, (LINE - GLYPH) / 2, GLYPH);
        }
    }

    private static void fact(Fact fact, Ink ink) {
        int x = values(ink.width());
        ink.text(fact.label(), Fonts.small(), Token.MUTED, Ink.PAD, 0, 22, x - Ink.PAD - 6);
        ink.text(fact.text(), Fonts.small(), Token.TEXT, x + 8, 0, 22, ink.width() - x - 8 - Ink.PAD);
    }

    private static void remark(Remark remark, Ink ink) {
        ink.glyph(Glyph.COMMENT, Token.MUTED, Ink.PAD, 7, 14);
        int x = Ink.PAD + 14 + 6;
        x += ink.text(remark.author(), Fonts.smallBold(), Token.TEXT, x, 5, 18) + 8;
        ink.textEnd(remark.when(), Fonts.small(), Token.MUTED, ink.width() - Ink.PAD, 5, 18);
        ink.quote(remark.comment().getText(), Fonts.ui(), Token.TEXT, Ink.PAD, 25, ink.width() - 2 * Ink.PAD, 6);
    }

    @Override
    public boolean selectable(TagRow row) {
        return row instanceof Field || row instanceof Remark || row instanceof NewRemark;
    }

    @Override
    public Object identity(TagRow row) {
        return switch (row) {
            case Field field -> field.key();
            case Fact fact -> fact.label();
            case Remark remark -> remark.comment();
            case NewRemark entry -> NewRemark.class;
            case Heading heading -> heading.text();
            case Subject subject -> Subject.class;
        };
    }

    @Override
    public String spoken(TagRow row) {
        return switch (row) {
            case Field field -> field.label() + ": " + field.shown(); //$NON-NLS-1$
            case Fact fact -> fact.label() + ": " + fact.text(); //$NON-NLS-1$
            case Remark remark -> remark.author() + ": " + remark.comment().getText(); //$NON-NLS-1$
            case NewRemark entry -> TagMessages.addRemark;
            case Heading heading -> heading.text();
            case Subject subject -> subject.chip().text() + ", " + subject.words(); //$NON-NLS-1$
        };
    }

    @Override
    public String tooltip(TagRow row, Ink ink) {
        return switch (row) {
            case Subject subject -> subject.words();
            case Field field -> ink.measure(field.shown(), Fonts.ui()) > ink.width() - values(ink.width()) - 44 ? field.shown() : null;
            case Fact fact -> ink.measure(fact.text(), Fonts.small()) > ink.width() - values(ink.width()) - 8 - Ink.PAD ? fact.text() : null;
            default -> null;
        };
    }
}
