// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.isnad.core.CorpusStore;
import org.isnad.core.Scheme;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.desk.PairState;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/**
 * Draws a pair: its number and what became of it, and both claims with their documents and sources. Nothing tells where the pair came from, nor what a pipeline
 * thinks of it. Words are read when a row comes into sight and kept until something changes.
 */
final class QueuePainter implements RowPainter<QueueRow> {
    static final int USUAL_HEIGHT = 118;
    private static final int EDGE = 6;
    private static final int HEAD = 20;
    private static final int NUMBER = 22;

    private final Map<ClaimPair, Optional<PairWords>> words = new HashMap<>();
    private Map<String, String> names;
    /** The id of the claim that all pairs have in common and that need not be said in each, or null. */
    private String common;

    void forget(String claimInCommon) {
        words.clear();
        names = null;
        common = claimInCommon;
    }

    Optional<PairWords> words(QueueRow row) {
        return words.computeIfAbsent(row.candidate().pair(), pair -> Workspace.corpus().flatMap(store -> Desk.get().claims(pair).map(claims -> {
            if (names == null) {
                names = ElementLook.shortNames(store);
            }
            return PairWords.of(store, claims, names);
        })));
    }

    private boolean tells(PairWords.Side side) {
        return !side.id().equals(common);
    }

    private static int width(Ink ink) {
        return ink.width() - 2 * Ink.PAD;
    }

    @Override
    public int height(QueueRow row, Ink ink) {
        Optional<PairWords> said = words(row);
        if (said.isEmpty()) {
            return 2 * EDGE + HEAD + Ink.QUOTE_LINE;
        }
        return 2 * EDGE + 1 + height(said.get().a(), ink) + height(said.get().b(), ink);
    }

    private int height(PairWords.Side side, Ink ink) {
        return tells(side) ? HEAD + ink.quoteHeight(side.words(), width(ink), 2) : 0;
    }

    @Override
    public void paint(QueueRow row, Ink ink, boolean selected) {
        int end = ink.width() - Ink.PAD;
        Chip chip = chip(row);
        if (chip != null) {
            end -= ink.chipWidth(chip);
            ink.chip(chip, end, EDGE, HEAD);
            end -= 4;
        }
        if (row.missing()) {
            end -= 16;
            ink.glyph(Glyph.WARNING, Token.CUE, end, EDGE + 3, 14);
        }
        ink.text(Integer.toString(row.number()), Fonts.small(), Token.MUTED, Ink.PAD, EDGE, HEAD);
        Optional<PairWords> said = words(row);
        int y = EDGE;
        if (said.isEmpty()) {
            ink.text(DeskMessages.claimGone, Fonts.small(), Token.MUTED, Ink.PAD + NUMBER, y, HEAD, end - Ink.PAD - NUMBER);
            y += HEAD + Ink.QUOTE_LINE;
        } else {
            Token color = row.state() == PairState.OPEN || selected ? Token.TEXT : Token.MUTED;
            y = side(said.get().a(), color, ink, y, end);
            y = side(said.get().b(), color, ink, y, y == EDGE ? end : ink.width() - Ink.PAD);
        }
        ink.hairline(y + EDGE);
    }

    private int side(PairWords.Side side, Token color, Ink ink, int y, int end) {
        if (!tells(side)) {
            return y;
        }
        ink.text(side.head(), Fonts.small(), Token.MUTED, Ink.PAD + NUMBER, y, HEAD, Math.max(0, end - Ink.PAD - NUMBER - 6));
        return y + HEAD + ink.quote(side.words(), color, Ink.PAD, y + HEAD, width(ink), 2);
    }

    private static Chip chip(QueueRow row) {
        return switch (row.state()) {
            case OPEN -> null;
            case SKIPPED -> Chip.of(Glyph.FORWARD, DeskMessages.skipped, Tone.PLAIN);
            case NOT_RELATED -> Chip.of(Glyph.CROSS, DeskMessages.notRelated, Tone.PLAIN);
            case RELATED -> Chip.of(ElementLook.relationGlyph(row.label()), label(row), ElementLook.relationTone(row.label()));
        };
    }

    private static String label(QueueRow row) {
        Scheme scheme = Workspace.corpus().map(CorpusStore::scheme).orElse(null);
        return scheme == null ? row.label() : ElementLook.relationLabel(scheme, row.label());
    }

    @Override
    public Object identity(QueueRow row) {
        return row.candidate().pair();
    }

    @Override
    public String spoken(QueueRow row) {
        Chip chip = chip(row);
        String state = chip == null ? DeskMessages.open : chip.text();
        return words(row).map(said -> row.number() + ", " + state + ": " + said.a().words() + " \u2014 " + said.b().words()).orElse(DeskMessages.claimGone); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public String tooltip(QueueRow row, Ink ink) {
        return words(row).map(said -> said.a().head() + '\n' + said.a().words() + '\n' + said.b().head() + '\n' + said.b().words()).orElse(null);
    }
}
