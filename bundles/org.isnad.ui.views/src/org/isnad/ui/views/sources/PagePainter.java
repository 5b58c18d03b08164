// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.sources.PageRow.Answered;
import org.isnad.ui.views.sources.PageRow.Article;
import org.isnad.ui.views.sources.PageRow.Field;
import org.isnad.ui.views.sources.PageRow.Filter;
import org.isnad.ui.views.sources.PageRow.Link;
import org.isnad.ui.views.sources.PageRow.Note;
import org.isnad.ui.views.sources.PageRow.Said;
import org.isnad.ui.views.sources.PageRow.Shown;
import org.isnad.ui.views.sources.PageRow.Title;

/** Draws the page of a source: what is known, then along a rail of dates what it says, each with what stands against it. */
final class PagePainter implements RowPainter<PageRow> {
    static final int ROW = 30;
    private static final int TITLE = 52;
    private static final int SHOWN = 44;
    private static final int ARTICLE = 38;
    private static final int LINE = 24;
    private static final int GLYPH = 16;
    private static final int KEY = 17;
    private static final int EDGE = 16;
    private static final int VALUE = 160;
    private static final int RAIL = EDGE + 8;
    private static final int SAID = EDGE + 28;
    private static final int ANSWER = SAID + 26;
    /** As wide as an article: longer lines are hard to read. */
    private static final int COLUMN = 760;
    private static final int LINES = 3;

    private final Supplier<Scheme> scheme;

    PagePainter(Supplier<Scheme> scheme) {
        this.scheme = scheme;
    }

    private static int end(Ink ink) {
        return Math.min(COLUMN, ink.width()) - EDGE;
    }

    @Override
    public int height(PageRow row, Ink ink) {
        return switch (row) {
            case Title title -> TITLE;
            case Shown shown -> SHOWN;
            case Article article -> ARTICLE;
            case Said said -> 6 + ink.quoteHeight(said.statement().words(), end(ink) - SAID - 22, LINES) + LINE + 4;
            case Answered answered -> 2 + ink.quoteHeight(words(answered), Fonts.quoteSmall(), end(ink) - ANSWER - 20, LINES) + LINE;
            default -> ROW;
        };
    }

    @Override
    public void paint(PageRow row, Ink ink, boolean selected) {
        int h = height(row, ink);
        switch (row) {
            case Title title -> title(title.entity(), ink);
            case Field field -> field(field, ink);
            case Link link -> link(link, ink);
            case Shown shown -> shown(shown, ink);
            case Article article -> article(article, ink, h);
            case Said said -> said(said.statement(), ink, h);
            case Answered answered -> answered(answered, ink, h);
            case Note note -> ink.text(note.words(), Fonts.ui(), Token.MUTED, EDGE, 0, ROW);
        }
    }

    private void title(SourceEntity entity, Ink ink) {
        String name = String.valueOf(entity.getName());
        String shown = DirectionMarks.without(name);
        ink.glyph(ElementLook.sourceGlyph(entity.getSourceType()), Token.SOURCE, EDGE, 14, 20);
        int x = EDGE + 30 + ink.text(shown, Quote.arabic(shown) ? Fonts.quoteBold() : Fonts.bold(), Token.TEXT, EDGE + 30, 10, 30, end(ink) - EDGE - 30) + 12;
        if (DirectionMarks.in(name)) {
            ink.glyph(Glyph.BIDI, Token.CUE, x, 16, GLYPH);
            ink.text(DirectionMarks.described(name), Fonts.small(), Token.CUE, x + GLYPH + 6, 10, 30);
        }
        ink.hairline(TITLE - 4);
    }

    private static void field(Field field, Ink ink) {
        ink.text(field.label(), Fonts.ui(), Token.MUTED, EDGE, 0, ROW, VALUE - EDGE - 8);
        int end = end(ink);
        if (field.key() != null) {
            end -= ink.keyWidth(field.key());
            ink.key(field.key(), end, (ROW - KEY) / 2);
            end -= 8;
        }
        boolean empty = field.value().isEmpty();
        ink.text(empty ? "\u2013" : field.value(), Quote.arabic(field.value()) ? Fonts.quoteSmall() : Fonts.ui(), empty ? Token.MUTED : Token.TEXT, VALUE, 0, ROW, end - VALUE); //$NON-NLS-1$
    }

    private static void link(Link link, Ink ink) {
        String label = link.outgoing() ? link.label() : Isolation.message(SourceMessages.ofThis, link.label());
        ink.text(label, Fonts.ui(), Token.MUTED, EDGE, 0, ROW, VALUE - EDGE - 8);
        ink.glyph(ElementLook.sourceGlyph(link.other().getSourceType()), Token.SOURCE, VALUE, (ROW - GLYPH) / 2, GLYPH);
        String name = DirectionMarks.without(String.valueOf(link.other().getName()));
        ink.text(name, Quote.arabic(name) ? Fonts.quoteSmall() : Fonts.ui(), Token.TEXT, VALUE + GLYPH + 6, 0, ROW, end(ink) - VALUE - GLYPH - 6);
    }

    private static void shown(Shown shown, Ink ink) {
        ink.hairline(6);
        int x = EDGE;
        for (Filter filter : Filter.values()) {
            int count = switch (filter) {
                case ALL -> shown.says();
                case DENIES -> shown.denies();
                case CONTRADICTED -> shown.contradicted();
            };
            boolean chosen = filter == shown.filter();
            x += ink.key(Integer.toString(filter.ordinal() + 1), x, 6 + (SHOWN - 6 - KEY) / 2) + 6;
            String words = name(filter) + "  " + count; //$NON-NLS-1$
            int w = ink.text(words, chosen ? Fonts.bold() : Fonts.ui(), chosen ? Token.TEXT : Token.MUTED, x, 6, SHOWN - 6);
            if (chosen) {
                ink.fill(x, SHOWN - 8, w, 2, Token.SELECTION);
            }
            x += w + 20;
        }
    }

    private static String name(Filter filter) {
        return switch (filter) {
            case ALL -> SourceMessages.says;
            case DENIES -> SourceMessages.denies;
            case CONTRADICTED -> SourceMessages.contradicted;
        };
    }

    private static void rail(Ink ink, int from, int to) {
        ink.fill(RAIL - 1, from, 1, to - from, Token.LINE);
    }

    private static void article(Article article, Ink ink, int h) {
        rail(ink, h / 2 + 6, h);
        ink.box(RAIL - 5, h / 2 - 5, 10, 10, 5, Token.PART, Token.ARC, 1.5);
        int x = SAID + ink.text(date(article), Fonts.bold(), article.date() == null ? Token.MUTED : Token.TEXT, SAID, 4, h - 4) + 12;
        int end = end(ink);
        if (article.outlet() != null) {
            end -= ink.textEnd(article.outlet(), Fonts.small(), Token.MUTED, end, 4, h - 4) + 12;
        }
        ink.text(article.title(), Quote.arabic(article.title()) ? Fonts.quoteSmall() : Fonts.ui(), Token.TEXT, x, 4, h - 4, end - x);
    }

    private static String date(Article article) {
        return article.date() == null ? SourceMessages.undated : (article.inferred() ? "\u2248 " : "") + article.date(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void said(Statement statement, Ink ink, int h) {
        rail(ink, 0, h);
        boolean denies = statement.denies();
        ink.glyph(denies ? Glyph.CROSS : Glyph.CLAIM, denies ? Token.CONTRADICTION : Token.CLAIM, SAID - 2, 10, GLYPH);
        int y = 6 + ink.quote(statement.words(), Token.TEXT, SAID + 22, 6, end(ink) - SAID - 22, LINES);
        int x = SAID + 22;
        if (denies) {
            x += ink.chip(Chip.of(Glyph.CROSS, SourceMessages.denied, Tone.CONTRADICTION), x, y, LINE) + 6;
        }
        if (statement.cue() != null) {
            x += ink.chip(Chip.of(null, scheme.get().label(Layer.CUE, "cueClass", statement.cue()), Tone.CUE), x, y, LINE) + 6; //$NON-NLS-1$
        }
        if (statement.factuality() != null) {
            x += ink.chip(Chip.of(null, scheme.get().label(Layer.ATTRIBUTION, "factuality", statement.factuality()), Tone.PLAIN), x, y, LINE) + 6; //$NON-NLS-1$
        }
        x += ink.text(Paragraphs.label(statement.paragraph()), Fonts.small(), Token.MUTED, x, y, LINE) + 10;
        if (statement.through() != null) {
            ink.text(Isolation.message(SourceMessages.through, statement.through()), Fonts.small(), Token.MUTED, x, y, LINE, end(ink) - x);
        }
    }

    private static String words(Answered answered) {
        return answered.answer().words() == null ? SourceMessages.gone : answered.answer().words();
    }

    private void answered(Answered answered, Ink ink, int h) {
        rail(ink, 0, h);
        Statement.Answer answer = answered.answer();
        Tone tone = ElementLook.relationTone(answer.label());
        ink.glyph(ElementLook.relationGlyph(answer.label()), tone.ink(), ANSWER - 4, 6, GLYPH);
        int y = 2 + ink.quote(words(answered), Fonts.quoteSmall(), answer.words() == null ? Token.MUTED : Token.TEXT, ANSWER + 20, 2, end(ink) - ANSWER - 20, LINES);
        int x = ANSWER + 20;
        x += ink.chip(Chip.of(null, ElementLook.relationLabel(scheme.get(), answer.label()), tone), x, y, LINE - 2) + 8;
        String who = answer.source() == null ? Isolation.isolate(answered.documentName()) : Isolation.isolate(answer.source()) + " \u00b7 " + Isolation.isolate(answered.documentName()); //$NON-NLS-1$
        ink.text(who, Fonts.small(), Token.MUTED, x, y, LINE - 2, end(ink) - x);
    }

    @Override
    public boolean selectable(PageRow row) {
        return !(row instanceof Title || row instanceof Note || row instanceof Shown);
    }

    @Override
    public Object identity(PageRow row) {
        return switch (row) {
            case Title title -> "title"; //$NON-NLS-1$
            case Field field -> field.id();
            case Link link -> link.other().getId() + link.label() + link.outgoing();
            case Shown shown -> "shown"; //$NON-NLS-1$
            case Article article -> article.document();
            case Said said -> said.statement().claim();
            case Answered answered -> answered.statement().claim() + answered.answer().relation();
            case Note note -> note.words();
        };
    }

    @Override
    public String spoken(PageRow row) {
        List<String> parts = new ArrayList<>();
        switch (row) {
            case Title title -> parts.add(String.valueOf(title.entity().getName()));
            case Field field -> parts.addAll(List.of(field.label(), field.value()));
            case Link link -> parts.addAll(List.of(link.label(), String.valueOf(link.other().getName())));
            case Shown shown -> {
                for (Filter filter : Filter.values()) {
                    parts.add(name(filter));
                }
            }
            case Article article -> parts.addAll(List.of(date(article), article.title()));
            case Said said -> {
                parts.add(said.statement().words());
                if (said.statement().denies()) {
                    parts.add(SourceMessages.denied);
                }
            }
            case Answered answered -> parts.addAll(List.of(ElementLook.relationLabel(scheme.get(), answered.answer().label()), words(answered), String.valueOf(answered.answer().source())));
            case Note note -> parts.add(note.words());
        }
        return String.join(", ", parts); //$NON-NLS-1$
    }

    @Override
    public String tooltip(PageRow row, Ink ink) {
        return row instanceof Said said && ink.exceeds(said.statement().words(), end(ink) - SAID - 22, LINES) ? said.statement().words() : null;
    }
}
