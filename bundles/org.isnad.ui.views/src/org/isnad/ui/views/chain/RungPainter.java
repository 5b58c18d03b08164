// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import java.util.function.Supplier;

import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.chain.Rung.Content;
import org.isnad.ui.views.chain.Rung.Outlet;
import org.isnad.ui.views.chain.Rung.Unattributed;
import org.isnad.ui.views.chain.Rung.Witness;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws the ladder: a rail with a numbered node for each witness and a square for the claim, broken or cyclic rungs marked with their remedy. */
final class RungPainter implements RowPainter<Rung> {
    static final int USUAL_HEIGHT = 54;
    private static final int NODE = 24;
    private static final int TOP = 6;
    private static final int TEXT = Ink.PAD + NODE + 8;
    private static final int CUE_LINE = 22;
    private static final int GLYPH = 16;

    private final Supplier<CorpusStore> store;

    RungPainter(Supplier<CorpusStore> store) {
        this.store = store;
    }

    private static int room(Ink ink) {
        return ink.width() - TEXT - Ink.PAD;
    }

    @Override
    public int height(Rung rung, Ink ink) {
        return switch (rung) {
            case Outlet outlet -> TOP + NODE + 8;
            case Witness witness -> TOP + NODE + CUE_LINE + 4;
            case Content content -> TOP + ink.quoteHeight(content.words(), room(ink), 3) + (content.factuality() == null ? 10 : CUE_LINE + 10);
            case Unattributed claim -> TOP + ink.quoteHeight(claim.words(), room(ink), 3) + CUE_LINE + 10;
        };
    }

    @Override
    public void paint(Rung rung, Ink ink, boolean selected) {
        int h = height(rung, ink);
        switch (rung) {
            case Outlet outlet -> outlet(outlet, ink, h);
            case Witness witness -> witness(witness, ink, h);
            case Content content -> content(content, ink, h);
            case Unattributed claim -> {
                square(ink);
                int y = TOP + ink.quote(claim.words(), Token.TEXT, TEXT, TOP, room(ink), 3);
                int key = ink.width() - Ink.PAD - ink.keyWidth("A"); //$NON-NLS-1$
                ink.text(ChainMessages.unattributed, Fonts.small(), Token.MUTED, TEXT, y, CUE_LINE, key - TEXT - 6);
                ink.key("A", key, y + 3); //$NON-NLS-1$
            }
        }
    }

    private static void rail(Ink ink, int from, int to, Token color, boolean dashed) {
        int x = Ink.PAD + NODE / 2 - 1;
        if (dashed) {
            ink.dashed(x + 1, from, to, color);
        } else {
            ink.fill(x, from, 2, to - from, color);
        }
    }

    private static void node(Ink ink, String number, Token line, Token ground) {
        ink.box(Ink.PAD, TOP, NODE, NODE, NODE / 2, ground, line, 1.5);
        int w = ink.measure(number, Fonts.smallBold());
        ink.text(number, Fonts.smallBold(), line, Ink.PAD + (NODE - w) / 2, TOP, NODE);
    }

    private static void square(Ink ink) {
        ink.box(Ink.PAD, TOP, NODE, NODE, 4, Token.CLAIM_FILL, Token.CLAIM, 1.5);
        ink.glyph(Glyph.CLAIM, Token.CLAIM, Ink.PAD + (NODE - GLYPH) / 2, TOP + (NODE - GLYPH) / 2, GLYPH);
    }

    private static void outlet(Outlet outlet, Ink ink, int h) {
        rail(ink, TOP + NODE, h, Token.ARC, false);
        node(ink, "0", Token.MUTED, Token.PART); //$NON-NLS-1$
        String name = outlet.name() == null ? ChainMessages.outletUnknown : outlet.name();
        head(ink, name, outlet.name() == null ? Token.MUTED : Token.TEXT, Glyph.MEDIA, ChainMessages.outlet);
    }

    private static void head(Ink ink, String name, Token color, Glyph glyph, String kind) {
        int end = ink.width() - Ink.PAD;
        end -= ink.textEnd(kind, Fonts.small(), Token.MUTED, end, TOP, NODE) + 4 + GLYPH;
        ink.glyph(glyph, Token.MUTED, end, TOP + (NODE - GLYPH) / 2, GLYPH);
        ink.text(name, Quote.arabic(name) ? Fonts.quoteBold() : Fonts.bold(), color, TEXT, TOP, NODE, end - TEXT - 6);
    }

    private void witness(Witness witness, Ink ink, int h) {
        boolean missing = witness.name() == null;
        Token line = witness.cyclic() ? Token.CONTRADICTION : missing ? Token.MUTED : witness.number() == 0 ? Token.MUTED : Token.SOURCE;
        Token ground = witness.cyclic() ? Token.CONTRADICTION_FILL : missing || witness.number() == 0 ? Token.PART : Token.SOURCE_FILL;
        if (witness.number() > 0) {
            rail(ink, 0, TOP, Token.ARC, missing);
        }
        if (!witness.last()) {
            rail(ink, TOP + NODE, h, Token.ARC, missing);
        }
        node(ink, Integer.toString(witness.number()), line, ground);
        String type = witness.entity() == null ? null : witness.entity().getSourceType();
        String kind = witness.entity() == null ? ChainMessages.unresolved : type == null ? "" : store.get().scheme().label(Layer.ENTITY, "sourceType", type); //$NON-NLS-1$ //$NON-NLS-2$
        if (missing) {
            head(ink, ChainMessages.sourceMissing, Token.CONTRADICTION, Glyph.WARNING, "F4"); //$NON-NLS-1$
        } else {
            head(ink, witness.name(), Token.TEXT, ElementLook.sourceGlyph(type), kind);
        }
        cue(witness, ink, TOP + NODE + 1);
    }

    private void cue(Witness witness, Ink ink, int y) {
        int end = ink.width() - Ink.PAD;
        if (witness.cyclic()) {
            ink.text(ChainMessages.cyclic, Fonts.small(), Token.CONTRADICTION, TEXT, y, CUE_LINE, end - TEXT);
            return;
        }
        String commitment = witness.attribution().getAuthorCommitment();
        if (commitment != null) {
            end -= ink.textEnd(store.get().scheme().label(Layer.ATTRIBUTION, "authorCommitment", commitment), Fonts.small(), Token.MUTED, end, y, CUE_LINE) + 8; //$NON-NLS-1$
        }
        if (witness.cue() == null) {
            ink.text(ChainMessages.noCue, Fonts.small(), Token.MUTED, TEXT, y, CUE_LINE, end - TEXT);
            return;
        }
        int x = TEXT + ink.text(witness.cueWords(), Fonts.quoteSmall(), Token.CUE, TEXT, y, CUE_LINE, (end - TEXT) * 2 / 3) + 6;
        if (witness.cue().getCueClass() != null) {
            ink.chip(Chip.of(null, ElementLook.type(witness.cue(), store.get().scheme()), Tone.CUE), x, y, CUE_LINE);
        }
    }

    private static void content(Content content, Ink ink, int h) {
        rail(ink, 0, TOP, Token.ARC, false);
        square(ink);
        int y = TOP + ink.quote(content.words(), Token.TEXT, TEXT, TOP, room(ink), 3);
        if (content.factuality() != null) {
            String label = Isolation.message(ChainMessages.factuality, content.witness());
            int x = TEXT + ink.text(label, Fonts.small(), Token.MUTED, TEXT, y, CUE_LINE) + 8;
            ink.chip(Chip.of(null, content.factuality(), Tone.PLAIN), x, y, CUE_LINE);
        }
        ink.hairline(h - 1);
    }

    @Override
    public Object identity(Rung rung) {
        return rung.element() == null ? Outlet.class : rung.element();
    }

    @Override
    public String spoken(Rung rung) {
        return switch (rung) {
            case Outlet outlet -> ChainMessages.outlet + ": " + outlet.name(); //$NON-NLS-1$
            case Witness witness -> witness.number() + ": " + (witness.name() == null ? ChainMessages.sourceMissing : witness.name()) //$NON-NLS-1$
                + (witness.cueWords() == null ? "" : ", " + witness.cueWords()); //$NON-NLS-1$ //$NON-NLS-2$
            case Content content -> content.words();
            case Unattributed claim -> claim.words() + ", " + ChainMessages.unattributed; //$NON-NLS-1$
        };
    }

    @Override
    public String tooltip(Rung rung, Ink ink) {
        return rung instanceof Content content && ink.exceeds(content.words(), room(ink), 3) ? content.words() : null;
    }
}
