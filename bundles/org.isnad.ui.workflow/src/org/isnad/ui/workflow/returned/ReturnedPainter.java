// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.returned;

import java.util.function.Supplier;

import org.isnad.compare.Difference;
import org.isnad.core.Scheme;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.ui.workflow.returned.ReturnedRow.Case;
import org.isnad.ui.workflow.returned.ReturnedRow.Group;
import org.isnad.ui.workflow.returned.ReturnedRow.Item;
import org.isnad.ui.workflow.returned.ReturnedRow.Old;
import org.isnad.ui.workflow.returned.ReturnedRow.Question;

/** Draws the feedback: the kind of the difference, one's own version, the other one beneath it in the ink of gold, and why. */
final class ReturnedPainter implements RowPainter<ReturnedRow> {
    static final int ROW = 26;
    private static final int EDGE = 10;
    private static final int GLYPH = 16;
    private static final int SIDES = 190;
    private static final int OWNER = 64;

    private final Supplier<Scheme> scheme;

    ReturnedPainter(Supplier<Scheme> scheme) {
        this.scheme = scheme;
    }

    private ReturnedWords words() {
        return new ReturnedWords(scheme.get());
    }

    private static int width(Ink ink) {
        return Math.max(80, ink.width() - SIDES - OWNER - EDGE);
    }

    private int sideHeight(String side, Ink ink) {
        return Quote.arabic(side) ? Math.max(ROW, ink.quoteHeight(side, Fonts.quoteSmall(), width(ink), 2)) : ROW;
    }

    /** Tags stand in one line below the words that they are of. */
    private static boolean isTag(Difference difference) {
        return difference instanceof Difference.OtherTag || difference instanceof Difference.OtherEntity;
    }

    private int sidesHeight(Difference difference, Ink ink) {
        if (isTag(difference)) {
            return sideHeight(ReturnedWords.quote(difference), ink) + ROW;
        }
        return sideHeight(words().side(difference, difference.left()), ink) + sideHeight(words().side(difference, difference.right()), ink);
    }

    @Override
    public int height(ReturnedRow row, Ink ink) {
        return switch (row) {
            case Item item -> sidesHeight(item.returned().difference(), ink) + ROW - 4;
            case Case one -> sidesHeight(one.one().difference(), ink);
            default -> ROW;
        };
    }

    @Override
    public void paint(ReturnedRow row, Ink ink, boolean selected) {
        int h = height(row, ink);
        switch (row) {
            case Group group -> {
                ink.glyph(group.open() ? Glyph.DOWN : Glyph.RIGHT, Token.MUTED, EDGE - 4, 5, GLYPH);
                int end = ink.width() - EDGE;
                end -= ink.textEnd(Integer.toString(group.count()), Fonts.small(), Token.MUTED, end, 0, ROW) + 8;
                ink.text(group.title(), Quote.arabic(group.title()) ? Fonts.quoteBold() : Fonts.bold(), Token.TEXT, EDGE + GLYPH, 0, ROW, end - EDGE - GLYPH);
            }
            case Item item -> item(item, ink, h);
            case Question question -> {
                ink.glyph(question.open() ? Glyph.DOWN : Glyph.RIGHT, Token.MUTED, EDGE + 8, 5, GLYPH);
                int end = ink.width() - EDGE;
                String who = String.join(WorkflowMessages.comma + ' ', question.question().annotators());
                end -= ink.textEnd(who, Fonts.small(), Token.MUTED, end, 0, ROW) + 12;
                end -= ink.textEnd(Isolation.message(WorkflowMessages.times, question.question().cases().size()), Fonts.small(), Token.TEXT, end, 0, ROW) + 12;
                int x = EDGE + 8 + GLYPH + 6;
                ink.text(words().question(question.question()), Fonts.ui(), Token.TEXT, x, 0, ROW, end - x);
            }
            case Case one -> {
                kind(one.one().difference(), ink);
                sides(one.one().difference(), ReturnedWords.owner(one.one().left()), ReturnedWords.owner(one.one().right()), ink);
                ink.hairline(h - 1);
            }
            case Old old -> {
                int x = EDGE + 8 + chip(old.outdated().layer().label(), ink) + 10;
                int end = ink.width() - EDGE;
                String made = Isolation.message(WorkflowMessages.madeUnder, old.outdated().madeUnder());
                end -= ink.textEnd(made, Fonts.small(), Token.MUTED, end, 0, ROW) + 12;
                if (old.outdated().concerned()) {
                    end -= ink.textEnd(WorkflowMessages.concerned, Fonts.small(), Token.DISAGREEMENT, end, 0, ROW) + 12;
                }
                line(old.outdated().words(), Token.TEXT, x, end - x, ink);
            }
        }
    }

    private static void line(String text, Token color, int x, int limit, Ink ink) {
        String first = ink.lines(text.isBlank() ? "\u2013" : text, Quote.arabic(text) ? Fonts.quoteSmall() : Fonts.ui(), Math.max(40, limit), 1).get(0); //$NON-NLS-1$
        ink.text(first, Quote.arabic(text) ? Fonts.quoteSmall() : Fonts.ui(), color, x, 0, ROW);
    }

    private static int chip(String text, Ink ink) {
        return ink.chip(Chip.of(null, text, Tone.PLAIN), EDGE + 8, 0, ROW);
    }

    private void kind(Difference difference, Ink ink) {
        int x = EDGE + 8;
        x += ink.chip(Chip.of(null, difference.layer().label(), Tone.PLAIN), x, 0, ROW) + 6;
        ink.chip(Chip.of(null, ReturnedWords.kind(difference.kind()), Tone.DISAGREEMENT), x, 0, ROW);
    }

    private void item(Item item, Ink ink, int h) {
        Difference difference = item.returned().difference();
        kind(difference, ink);
        sides(difference, WorkflowMessages.mine, WorkflowMessages.gold, ink);
        int y = sidesHeight(difference, ink) - 4;
        if (item.seen()) {
            ink.glyph(Glyph.CHECK, Token.SUPPORT, EDGE + 8, ROW + 2, GLYPH);
        }
        ink.text(ReturnedWords.why(item.returned()), Fonts.small(), Token.MUTED, SIDES, y, ROW, ink.width() - SIDES - EDGE);
        ink.hairline(h - 1);
    }

    private void sides(Difference difference, String left, String right, Ink ink) {
        String mine = words().side(difference, difference.left());
        String theirs = words().side(difference, difference.right());
        if (isTag(difference)) {
            String quote = ReturnedWords.quote(difference);
            side(quote, quote.isEmpty(), Token.TEXT, 0, ink);
            tags(words().attribute(difference), left, mine, right, theirs, sideHeight(quote, ink) - 2, ink);
            return;
        }
        int y = sideHeight(mine, ink);
        ink.text(left, Fonts.small(), Token.MUTED, SIDES, 0, ROW, OWNER - 6);
        side(mine, difference.left() == null, Token.TEXT, 0, ink);
        ink.text(right, Fonts.small(), Token.GOLD, SIDES, y, ROW, OWNER - 6);
        side(theirs, difference.right() == null, Token.GOLD, y, ink);
    }

    private static void tags(String attribute, String left, String mine, String right, String theirs, int y, Ink ink) {
        int x = SIDES;
        x += ink.text(attribute, Fonts.bold(), Token.TEXT, x, y, ROW) + 14;
        x += ink.text(left, Fonts.small(), Token.MUTED, x, y, ROW) + 6;
        x += ink.text(mine, Fonts.ui(), Token.TEXT, x, y, ROW) + 18;
        x += ink.text(right, Fonts.small(), Token.GOLD, x, y, ROW) + 6;
        ink.text(theirs, Fonts.ui(), Token.GOLD, x, y, ROW);
    }

    private void side(String words, boolean none, Token color, int y, Ink ink) {
        if (!none && Quote.arabic(words)) {
            ink.quote(words, Fonts.quoteSmall(), color, SIDES + OWNER, y + 1, width(ink), 2);
        } else {
            ink.text(words, Fonts.ui(), none ? Token.MUTED : color, SIDES + OWNER, y, ROW, width(ink));
        }
    }

    @Override
    public Object identity(ReturnedRow row) {
        return switch (row) {
            case Group group -> group.key();
            case Item item -> Item.key(item.returned());
            case Question question -> question.question().layer() + "|" + question.question().kind() + '|' + question.question().attribute() + '|' + question.question().tags(); //$NON-NLS-1$
            case Case one -> one.one();
            case Old old -> old.outdated();
        };
    }

    @Override
    public String spoken(ReturnedRow row) {
        ReturnedWords words = words();
        return switch (row) {
            case Group group -> group.title() + ", " + group.count(); //$NON-NLS-1$
            case Item item -> spoken(item.returned().difference(), WorkflowMessages.mine, WorkflowMessages.gold) + "; " + ReturnedWords.why(item.returned()) //$NON-NLS-1$
                + (item.seen() ? "; " + WorkflowMessages.seen : ""); //$NON-NLS-1$ //$NON-NLS-2$
            case Question question -> words.question(question.question()) + ", " + Isolation.message(WorkflowMessages.times, question.question().cases().size()); //$NON-NLS-1$
            case Case one -> spoken(one.one().difference(), ReturnedWords.owner(one.one().left()), ReturnedWords.owner(one.one().right()));
            case Old old -> old.outdated().layer().label() + ", " + old.outdated().words() + (old.outdated().concerned() ? ", " + WorkflowMessages.concerned : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        };
    }

    private String spoken(Difference difference, String left, String right) {
        ReturnedWords words = words();
        String what = isTag(difference) ? words.attribute(difference) + ", " + ReturnedWords.quote(difference) : ReturnedWords.kind(difference.kind()); //$NON-NLS-1$
        return difference.layer().label() + ", " + what + ". " + left + ": " + words.side(difference, difference.left()) + ". " + right + ": " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            + words.side(difference, difference.right());
    }
}
