// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.desk.pairs.MissEstimate;
import org.isnad.scene.look.Token;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.WordLines;

/** Says at the foot of the queue what the ranking misses, as far as the pairs by chance tell, with the interval as a line. Nothing while there is no chance in it. */
final class MissFoot extends Canvas {
    private static final int PAD = 12;
    private static final int TITLE = 24;
    private static final int LINE = 17;
    private static final int RAIL = 14;
    /** With fewer judgements an estimate says nothing yet. */
    private static final int ENOUGH = 5;

    private MissEstimate estimate = new MissEstimate(0, 0, 0, 0, 0);

    MissFoot(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setToolTipText(DeskMessages.missExplained);
        SpokenName.give(this, ACC.ROLE_LABEL, () -> DeskMessages.missTitle + ": " + words()); //$NON-NLS-1$
        addListener(SWT.Paint, this::paint);
    }

    void show(MissEstimate now) {
        estimate = now;
        getParent().layout(true);
        redraw();
    }

    private boolean tells() {
        return estimate.judged() >= ENOUGH;
    }

    private String words() {
        if (!tells()) {
            return Isolation.message(DeskMessages.missTooFew, estimate.judged(), ENOUGH);
        }
        long high = Math.round(estimate.high());
        if (estimate.found() == 0) {
            return Isolation.message(DeskMessages.missNone, estimate.judged()) + ' ' + Isolation.message(DeskMessages.missAtMost, high);
        }
        return Isolation.message(DeskMessages.missFound, estimate.judged(), estimate.found()) + ' '
            + Isolation.message(DeskMessages.missAbout, Math.round(estimate.missed()), Math.round(estimate.low()), high);
    }

    private List<String> lines(GC gc, int width) {
        return WordLines.of(words(), gc, width, Integer.MAX_VALUE);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? Math.max(200, getParent().getClientArea().width) : wHint;
        GC gc = new GC(this);
        gc.setFont(Fonts.small());
        int lines = lines(gc, width - 2 * PAD).size();
        gc.dispose();
        return new Point(width, Fonts.scaled(TITLE + lines * LINE + (tells() ? RAIL : 0) + PAD));
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        gc.setFont(Fonts.smallBold());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.drawText(DeskMessages.missTitle, PAD, Fonts.scaled(7), true);
        int y = Fonts.scaled(TITLE + 2);
        int width = getClientArea().width - 2 * PAD;
        gc.setFont(Fonts.small());
        gc.setForeground(Palette.color(Token.TEXT));
        for (String line : lines(gc, width)) {
            gc.drawText(line, PAD, y, true);
            y += Fonts.scaled(LINE);
        }
        if (tells()) {
            rail(gc, y + Fonts.scaled(RAIL) / 2, width);
        }
    }

    /** The interval on a rail that ends a little behind it; the dot is the estimate. */
    private void rail(GC gc, int y, int width) {
        double end = Math.max(1, estimate.high() * 1.15);
        gc.setBackground(Palette.color(Token.TRACK));
        gc.fillRectangle(PAD, y - 1, width, 2);
        int from = PAD + (int) (width * estimate.low() / end);
        int to = PAD + (int) (width * estimate.high() / end);
        gc.setBackground(Palette.color(Token.MUTED));
        gc.fillRoundRectangle(from, y - 2, Math.max(4, to - from), 4, 4, 4);
        gc.setBackground(Palette.color(Token.SUGGESTION));
        gc.fillOval(PAD + (int) (width * estimate.missed() / end) - 4, y - 4, 9, 9);
    }
}
