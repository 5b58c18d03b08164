// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws an annotation with what it is and what it would be, or why it stays as it is. */
final class RetypePainter implements RowPainter<RetypeRow> {
    static final int HEIGHT = 30;
    private static final int CHANGE = 300;
    private static final int NAME = 96;
    private static final int ARROW = 14;
    private static final int LONGEST = 400;

    private final CorpusStore store;
    private final Map<String, String> names;

    RetypePainter(CorpusStore store) {
        this.store = store;
        this.names = ElementLook.shortNames(store);
    }

    @Override
    public int height(RetypeRow row, Ink ink) {
        return HEIGHT;
    }

    @Override
    public void paint(RetypeRow row, Ink ink, boolean selected) {
        int words = ink.width() - CHANGE - NAME - 2 * Ink.PAD;
        ink.text(names.getOrDefault(row.place().document(), row.place().document()), Fonts.small(), Token.MUTED, Ink.PAD, 0, HEIGHT, NAME - 8);
        ink.quote(words(row), Fonts.quoteSmall(), row.reason() == null ? Token.TEXT : Token.MUTED, Ink.PAD + NAME, 2, words, 1);
        int x = Ink.PAD + NAME + words + 12;
        if (row.reason() != null) {
            ink.text(row.reason(), Fonts.small(), Token.MUTED, x, 0, HEIGHT, CHANGE - 20);
        } else {
            x += ink.chip(new Chip(null, row.before(), Tone.PLAIN, Chip.Style.FILLED), x, 0, HEIGHT) + 6;
            ink.glyph(Glyph.FORWARD, Token.MUTED, x, (HEIGHT - ARROW) / 2, ARROW);
            ink.chip(new Chip(null, row.after(), Tone.SELECTION, Chip.Style.FILLED), x + ARROW + 6, 0, HEIGHT);
        }
        ink.hairline(HEIGHT - 1);
    }

    private String words(RetypeRow row) {
        try {
            return Quote.of(store.text(row.place().document()), row.place().begin(), Math.min(row.place().end(), row.place().begin() + LONGEST));
        } catch (CorpusException e) {
            return e.getMessage();
        }
    }

    @Override
    public String spoken(RetypeRow row) {
        return words(row) + ": " + (row.reason() != null ? row.reason() : row.before() + " \u2192 " + row.after()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String tooltip(RetypeRow row, Ink ink) {
        return row.reason();
    }
}
