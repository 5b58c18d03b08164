// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Font;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.sources.SourceRow.Entity;
import org.isnad.ui.views.sources.SourceRow.Heading;
import org.isnad.ui.views.sources.SourceRow.Mention;

/** Draws a source: its kind by a glyph, its name, beneath it kind and side in words, at the end how often it is mentioned. */
final class SourcePainter implements RowPainter<SourceRow> {
    static final int ROW = 46;
    private static final int HEADING = 28;
    private static final int GLYPH = 16;
    private static final int EDGE = 10;
    private static final int TEXT = EDGE + GLYPH + 8;
    private static final int NAME = 24;

    private final Supplier<Scheme> scheme;

    SourcePainter(Supplier<Scheme> scheme) {
        this.scheme = scheme;
    }

    @Override
    public int height(SourceRow row, Ink ink) {
        return row instanceof Heading ? HEADING : ROW;
    }

    @Override
    public void paint(SourceRow row, Ink ink, boolean selected) {
        switch (row) {
            case Heading heading -> {
                ink.text(heading.text(), Fonts.smallBold(), Token.MUTED, EDGE, 2, HEADING - 2);
                ink.textEnd(Integer.toString(heading.count()), Fonts.small(), Token.MUTED, ink.width() - EDGE, 2, HEADING - 2);
            }
            case Entity entity -> {
                SourceEntity source = entity.entity();
                ink.glyph(ElementLook.sourceGlyph(source.getSourceType()), Token.SOURCE, EDGE, 7, GLYPH);
                name(ink, String.valueOf(source.getName()), entity.mentions());
                ink.text(details(source), Fonts.small(), Token.MUTED, TEXT, NAME, ROW - NAME - 5, ink.width() - TEXT - EDGE);
                ink.hairline(ROW - 1);
            }
            case Mention mention -> {
                ink.glyph(Glyph.UNDECIDABLE, Token.CUE, EDGE, 7, GLYPH);
                name(ink, mention.words(), 0);
                ink.text(mention.documentName(), Fonts.small(), Token.MUTED, TEXT, NAME, ROW - NAME - 5, ink.width() - TEXT - EDGE - 40);
                ink.key("F4", ink.width() - EDGE - ink.keyWidth("F4"), NAME - 1); //$NON-NLS-1$ //$NON-NLS-2$
                ink.hairline(ROW - 1);
            }
        }
    }

    private static void name(Ink ink, String name, int mentions) {
        int end = ink.width() - EDGE;
        if (mentions > 0) {
            end -= ink.textEnd(Integer.toString(mentions), Fonts.small(), Token.MUTED, end, 2, NAME) + 8;
        }
        Font face = Quote.arabic(name) ? Fonts.quote() : Fonts.ui();
        ink.text(name, face, Token.TEXT, TEXT, 2, NAME, end - TEXT);
    }

    private String details(SourceEntity source) {
        String type = source.getSourceType() == null ? SourceMessages.noType : scheme.get().label(Layer.ENTITY, "sourceType", source.getSourceType()); //$NON-NLS-1$
        String side = source.getSide() == null ? "" : " \u00b7 " + scheme.get().label(Layer.ENTITY, "side", source.getSide()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String aliases = source.getAliases().isEmpty() ? "" : " \u00b7 " + String.join(SourceMessages.comma, source.getAliases()); //$NON-NLS-1$ //$NON-NLS-2$
        return type + side + aliases;
    }

    @Override
    public boolean selectable(SourceRow row) {
        return !(row instanceof Heading);
    }

    @Override
    public Object identity(SourceRow row) {
        return switch (row) {
            case Heading heading -> heading.text();
            case Entity entity -> entity.entity();
            case Mention mention -> mention.id();
        };
    }

    @Override
    public String spoken(SourceRow row) {
        return switch (row) {
            case Heading heading -> heading.text();
            case Entity entity -> entity.entity().getName() + ", " + details(entity.entity()); //$NON-NLS-1$
            case Mention mention -> mention.words() + ", " + mention.documentName(); //$NON-NLS-1$
        };
    }

    @Override
    public String tooltip(SourceRow row, Ink ink) {
        return switch (row) {
            case Heading heading -> null;
            case Mention mention -> ink.measure(mention.words(), Fonts.quote()) > ink.width() - TEXT - EDGE ? mention.words() : null;
            case Entity entity -> ink.measure(details(entity.entity()), Fonts.small()) > ink.width() - TEXT - EDGE ? spoken(row) : null;
        };
    }
}
