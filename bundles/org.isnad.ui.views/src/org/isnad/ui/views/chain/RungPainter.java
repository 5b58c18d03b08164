// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
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
import org.isnad.ui.views.chain.Rung.Nothing;
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
    private static final int KEY = 16;

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
            case Witness witness -> TOP + NODE + CUE_LINE + (witness.factuality() == null ? 4 : CUE_LINE + 2);
            case Content content -> TOP + Math.max(NODE, ink.quoteHeight(content.words(), room(ink), 3)) + CUE_LINE + 10;
            case Nothing nothing -> TOP + NODE + 10;
            case Unattributed claim -> TOP + Math.max(NODE, ink.quoteHeight(claim.words(), room(ink), 3)) + CUE_LINE + 10;
        };
    }

    @Override
    public void paint(Rung rung, Ink ink, boolean selected) {
        int h = height(rung, ink);
        switch (rung) {
            case Outlet outlet -> outlet(outlet, ink, h);
            case Witness witness -> witness(witness, ink, h, selected);
            case Content content -> content(content, ink, h, selected);
            case Nothing nothing -> {
                rail(ink, 0, TOP, Token.MUTED, true);
                square(ink, Token.CONTRADICTION, Token.CONTRADICTION_FILL);
                repair(ink, ChainMessages.claimMissing, "A", TOP, NODE); //$NON-NLS-1$
                ink.hairline(h - 1);
            }
            case Unattributed claim -> {
                square(ink, Token.CLAIM, Token.CLAIM_FILL);
                int y = TOP + Math.max(NODE, ink.quote(claim.words(), Token.TEXT, TEXT, TOP, room(ink), 3));
                repair(ink, ChainMessages.unattributed, "A", y, CUE_LINE); //$NON-NLS-1$
            }
        }
    }

    /** What is wrong, and at the end of the line the key that mends it. */
    private static void repair(Ink ink, String what, String key, int y, int h) {
        int x = ink.width() - Ink.PAD - ink.keyWidth(key);
        ink.key(key, x, y + (h - KEY) / 2);
        ink.text(what, Fonts.small(), Token.CONTRADICTION, TEXT, y, h, x - TEXT - 6);
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

    private static void square(Ink ink, Token line, Token ground) {
        ink.box(Ink.PAD, TOP, NODE, NODE, 4, ground, line, 1.5);
        ink.glyph(Glyph.CLAIM, line, Ink.PAD + (NODE - GLYPH) / 2, TOP + (NODE - GLYPH) / 2, GLYPH);
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

    private void witness(Witness witness, Ink ink, int h, boolean selected) {
        boolean missing = witness.name() == null;
        boolean cyclic = witness.circle() > 0;
        Token line = cyclic ? Token.CONTRADICTION : missing || witness.number() == 0 ? Token.MUTED : Token.SOURCE;
        Token ground = cyclic ? Token.CONTRADICTION_FILL : missing || witness.number() == 0 ? Token.PART : Token.SOURCE_FILL;
        if (witness.number() > 0) {
            rail(ink, 0, TOP, cyclic ? Token.CONTRADICTION : missing ? Token.MUTED : Token.ARC, missing || cyclic);
        }
        rail(ink, TOP + NODE, h, missing ? Token.MUTED : Token.ARC, missing);
        node(ink, Integer.toString(witness.number()), line, ground);
        String type = witness.entity() == null ? null : witness.entity().getSourceType();
        if (missing) {
            ink.glyph(Glyph.WARNING, Token.CONTRADICTION, TEXT, TOP + (NODE - GLYPH) / 2, GLYPH);
            int key = ink.width() - Ink.PAD - ink.keyWidth("F4"); //$NON-NLS-1$
            ink.key("F4", key, TOP + (NODE - KEY) / 2); //$NON-NLS-1$
            ink.text(ChainMessages.sourceMissing, Fonts.bold(), Token.CONTRADICTION, TEXT + GLYPH + 6, TOP, NODE, key - TEXT - GLYPH - 12);
        } else {
            String kind = witness.entity() == null ? ChainMessages.unresolved : type == null ? "" : store.get().scheme().label(Layer.ENTITY, "sourceType", type); //$NON-NLS-1$ //$NON-NLS-2$
            head(ink, witness.name(), Token.TEXT, ElementLook.sourceGlyph(type), kind);
        }
        cue(witness, ink, TOP + NODE + 1, selected);
        if (witness.factuality() != null) {
            factuality(ink, ChainMessages.factualityHere, witness.factuality(), TOP + NODE + CUE_LINE, selected);
        }
    }

    private void cue(Witness witness, Ink ink, int y, boolean selected) {
        int end = ink.width() - Ink.PAD;
        if (witness.circle() > 0) {
            repair(ink, NLS.bind(ChainMessages.cyclic, witness.circle()), ChainKeys.UP, y, CUE_LINE);
            return;
        }
        String commitment = witness.attribution().getAuthorCommitment();
        boolean committed = commitment != null && !store.get().scheme().tagset(Layer.ATTRIBUTION, "authorCommitment").isEmpty(); //$NON-NLS-1$
        if (committed) {
            end -= ink.textEnd(store.get().scheme().label(Layer.ATTRIBUTION, "authorCommitment", commitment), Fonts.small(), Token.MUTED, end, y, CUE_LINE) + 6; //$NON-NLS-1$
        }
        if (selected) {
            end -= ink.keyWidth("M"); //$NON-NLS-1$
            ink.key("M", end, y + (CUE_LINE - KEY) / 2); //$NON-NLS-1$
            end -= 6;
        }
        if (witness.cue() == null) {
            boolean needed = !"AUTHOR".equals(witness.attribution().getSourceRealization()); //$NON-NLS-1$
            int x = TEXT + ink.text(ChainMessages.noCue, Fonts.small(), needed ? Token.CONTRADICTION : Token.MUTED, TEXT, y, CUE_LINE) + 6;
            if (needed) {
                ink.key("Q", x, y + (CUE_LINE - KEY) / 2); //$NON-NLS-1$
            }
            return;
        }
        int x = TEXT + ink.text(witness.cueWords(), Fonts.quoteSmall(), Token.CUE, TEXT, y, CUE_LINE, (end - TEXT) / 2) + 6;
        if (witness.cue().getCueClass() != null) {
            x += ink.chip(Chip.of(null, ElementLook.type(witness.cue(), store.get().scheme()), Tone.CUE), x, y, CUE_LINE) + 4;
        }
        if (selected && x + ink.keyWidth("T") <= end) { //$NON-NLS-1$
            ink.key("T", x, y + (CUE_LINE - KEY) / 2); //$NON-NLS-1$
        }
    }

    private static void factuality(Ink ink, String label, String value, int y, boolean selected) {
        int x = TEXT + ink.text(label, Fonts.small(), Token.MUTED, TEXT, y, CUE_LINE) + 8;
        x += value == null ? ink.text("\u2013", Fonts.small(), Token.MUTED, x, y, CUE_LINE) : ink.chip(Chip.of(null, value, Tone.PLAIN), x, y, CUE_LINE); //$NON-NLS-1$
        if (selected) {
            ink.key("F", x + 6, y + (CUE_LINE - KEY) / 2); //$NON-NLS-1$
        }
    }

    private static void content(Content content, Ink ink, int h, boolean selected) {
        rail(ink, 0, TOP, Token.ARC, false);
        square(ink, Token.CLAIM, Token.CLAIM_FILL);
        int y = TOP + Math.max(NODE, ink.quote(content.words(), Token.TEXT, TEXT, TOP, room(ink), 3));
        factuality(ink, Isolation.message(ChainMessages.factuality, content.witness()), content.factuality(), y, selected);
        ink.hairline(h - 1);
    }

    @Override
    public Object identity(Rung rung) {
        return rung.element() == null ? rung.getClass() : rung.element();
    }

    @Override
    public String spoken(Rung rung) {
        return switch (rung) {
            case Outlet outlet -> ChainMessages.outlet + ": " + outlet.name(); //$NON-NLS-1$
            case Witness witness -> witness.number() + ": " + (witness.name() == null ? ChainMessages.sourceMissing : witness.name()) //$NON-NLS-1$
                + (witness.cueWords() == null ? "" : ", " + witness.cueWords()) //$NON-NLS-1$ //$NON-NLS-2$
                + (witness.circle() == 0 ? "" : ", " + NLS.bind(ChainMessages.cyclic, witness.circle())); //$NON-NLS-1$ //$NON-NLS-2$
            case Content content -> content.words() + (content.factuality() == null ? "" : ", " + content.factuality()); //$NON-NLS-1$ //$NON-NLS-2$
            case Nothing nothing -> ChainMessages.claimMissing;
            case Unattributed claim -> claim.words() + ", " + ChainMessages.unattributed; //$NON-NLS-1$
        };
    }

    @Override
    public String tooltip(Rung rung, Ink ink) {
        return rung instanceof Content content && ink.exceeds(content.words(), room(ink), 3) ? content.words() : null;
    }
}
