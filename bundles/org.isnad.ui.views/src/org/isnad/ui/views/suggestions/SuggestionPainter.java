// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.isnad.core.CorpusStore;
import org.isnad.core.Scheme;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.SuggestionOrigin;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a suggestion: how sure the engine is, layer, words, place and engine, and at the end what can be decided by a click. */
final class SuggestionPainter implements RowPainter<SuggestionRow> {
    /** What can be decided at the end of a row. */
    enum Decisions {
        ACCEPT_OR_REJECT(Glyph.CHECK, Glyph.CROSS), ACCEPT_OR_REOPEN(Glyph.CHECK, Glyph.UNDO), NONE;

        private final List<Glyph> glyphs;

        Decisions(Glyph... glyphs) {
            this.glyphs = List.of(glyphs);
        }

        int width() {
            return glyphs.size() * DECISION;
        }
    }

    static final int ROW = 28;
    static final int DECISION = 28;
    static final int EDGE = 8;
    private static final int BAR = 32;
    private static final int NUMBER = 34;
    private static final int GLYPH = 16;

    private final Supplier<CorpusStore> store;
    private final Supplier<Decisions> decisions;

    SuggestionPainter(Supplier<CorpusStore> store, Supplier<Decisions> decisions) {
        this.store = store;
        this.decisions = decisions;
    }

    /** Where the columns begin in a list of this width. */
    record Columns(int layer, int text, int textWidth, int engine, int engineWidth) {
        static Columns of(int width, Decisions decisions) {
            int layer = EDGE + BAR + 6 + NUMBER + 8;
            int text = layer + Math.min(130, width / 6);
            int engineWidth = Math.max(90, width / 4);
            int engine = width - decisions.width() - EDGE - engineWidth;
            return new Columns(layer, text, engine - text - 16, engine, engineWidth);
        }
    }

    private Columns columns(Ink ink) {
        return Columns.of(ink.width(), decisions.get());
    }

    private Scheme scheme() {
        return store.get().scheme();
    }

    @Override
    public int height(SuggestionRow row, Ink ink) {
        int quote = ink.quoteHeight(row.words(), columns(ink).textWidth(), 2);
        return Math.max(ROW, quote + 4);
    }

    @Override
    public void paint(SuggestionRow row, Ink ink, boolean selected) {
        int h = height(row, ink);
        Columns columns = columns(ink);
        if (row.element().getScore() != null) {
            ink.bar(EDGE, h / 2 - 2, BAR, row.score(), Token.SUGGESTION);
            ink.text(score(row), Fonts.small(), Token.TEXT, EDGE + BAR + 6, 0, h);
        }
        ink.chip(chip(row.element()), columns.layer(), 0, h);
        ink.quote(row.words(), Token.TEXT, columns.text(), h == ROW ? 1 : 2, columns.textWidth(), 2);
        String engine = row.element().getEngine() == null ? "" : " \u00b7 " + row.element().getEngine(); //$NON-NLS-1$ //$NON-NLS-2$
        ink.text(row.place() + engine, Fonts.small(), Token.MUTED, columns.engine(), 0, h, columns.engineWidth());
        int x = ink.width() - decisions.get().width() - EDGE;
        for (Glyph glyph : decisions.get().glyphs) {
            ink.glyph(glyph, glyph == Glyph.CHECK ? Token.SUPPORT : Token.MUTED, x + 6, (h - GLYPH) / 2, GLYPH);
            x += DECISION;
        }
        ink.hairline(h - 1);
    }

    /** An attribution is told by its cue. */
    private Chip chip(Element element) {
        return element instanceof Attribution attribution && attribution.getCue() != null
            ? Chip.of(Glyph.ATTRIBUTION, ElementLook.type(attribution.getCue(), scheme()), Tone.CUE) : ElementLabels.chip(element, scheme());
    }

    private static String score(SuggestionRow row) {
        return String.format(Locale.ROOT, "%.2f", row.score()); //$NON-NLS-1$
    }

    @Override
    public Object identity(SuggestionRow row) {
        return row.element();
    }

    @Override
    public String spoken(SuggestionRow row) {
        return ElementLook.type(row.element(), scheme()) + ": " + row.words() + ", " + row.place(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String tooltip(SuggestionRow row, Ink ink) {
        List<String> lines = new ArrayList<>();
        if (ink.exceeds(row.words(), columns(ink).textWidth(), 2)) {
            lines.add(row.words());
        }
        lines.addAll(SuggestionOrigin.lines(row.element(), store.get()));
        return String.join("\n", lines); //$NON-NLS-1$
    }
}
