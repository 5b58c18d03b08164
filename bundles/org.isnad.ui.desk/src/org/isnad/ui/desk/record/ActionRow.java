// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.desk.PairState;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/** What a pair may be beside related: not related, or passed over; each with its key. */
final class ActionRow extends Canvas {
    private static final int HEIGHT = 28;
    private static final int GAP = 4;
    private static final int EDGE = 6;

    private PairState state = PairState.OPEN;

    ActionRow(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, e -> paint(e.gc));
        SpokenName.give(this, ACC.ROLE_TOOLBAR, () -> spoken(DeskMessages.notRelated, "0", PairState.NOT_RELATED) + ", " + spoken(DeskMessages.skip, "S", PairState.SKIPPED)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        addListener(SWT.MouseDown, e -> {
            if (e.x < getClientArea().width / 2) {
                Desk.get().unrelate();
            } else {
                Desk.get().skip();
            }
        });
    }

    private String spoken(String words, String key, PairState on) {
        return (state == on ? "\u2713 " : "") + words + ' ' + key; //$NON-NLS-1$ //$NON-NLS-2$
    }

    void show(PairState newState) {
        state = newState;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        int half = (getClientArea().width - GAP) / 2;
        cell(gc, 0, half, Glyph.CROSS, DeskMessages.notRelated, "0", state == PairState.NOT_RELATED); //$NON-NLS-1$
        cell(gc, half + GAP, half, Glyph.FORWARD, DeskMessages.skip, "S", state == PairState.SKIPPED); //$NON-NLS-1$
    }

    private static void cell(GC gc, int x, int width, Glyph glyph, String words, String key, boolean on) {
        gc.setBackground(Palette.color(on ? Token.SELECTION_FILL : Token.BUTTON));
        gc.fillRoundRectangle(x, 0, width, HEIGHT, 8, 8);
        gc.setForeground(Palette.color(on ? Token.SELECTION : Token.LINE));
        gc.drawRoundRectangle(x, 0, width - 1, HEIGHT - 1, 8, 8);
        Token ink = on ? Token.SELECTION : Token.TEXT;
        Icons.draw(gc, glyph, ink, x + EDGE, (HEIGHT - Icons.SIZE) / 2, Icons.SIZE);
        int wide = KeyCap.width(gc, key);
        KeyCap.paint(gc, x + width - wide - EDGE, (HEIGHT - KeyCap.HEIGHT) / 2, key);
        gc.setFont(on ? Fonts.smallBold() : Fonts.small());
        gc.setForeground(Palette.color(ink));
        gc.drawText(words, x + EDGE + Icons.SIZE + 5, (HEIGHT - gc.textExtent(words).y) / 2, true);
    }
}
