// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Token;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.QuoteLayout;

/** The words of both articles that show the relation, each on its own line behind the letter of its claim. */
final class EvidenceLine extends Canvas {
    private static final int PAD = 8;
    private static final int LETTER = 18;
    private static final int GAP = 4;

    private final QuoteLayout quote;
    private String a;
    private String b;

    EvidenceLine(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        quote = new QuoteLayout(getDisplay());
        addDisposeListener(e -> quote.dispose());
        addListener(SWT.Paint, e -> paint(e.gc));
        SpokenName.give(this, ACC.ROLE_LABEL, this::spoken);
    }

    /** Shows the words; null where none were taken. */
    void show(String wordsA, String wordsB) {
        a = wordsA;
        b = wordsB;
        redraw();
    }

    private String spoken() {
        String both = (a == null ? "" : "A: " + a + ' ') + (b == null ? "" : "B: " + b); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return DeskMessages.evidence + ": " + (both.isEmpty() ? DeskMessages.noEvidence : both); //$NON-NLS-1$
    }

    private int fit(String words, int width) {
        quote.setText(words, Fonts.quoteSmall());
        quote.setWidth(Math.max(16, width - LETTER - 2 * PAD));
        return quote.height(2);
    }

    private int height(String words, int width) {
        return words == null ? 0 : fit(words, width) + GAP;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 200 : wHint;
        int height = height(a, width) + height(b, width);
        return new Point(width, height == 0 ? Fonts.scaled(20) : height);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        if (a == null && b == null) {
            gc.setFont(Fonts.small());
            gc.setForeground(Palette.color(Token.MUTED));
            gc.drawText(DeskMessages.noEvidence, 0, 2, true);
            return;
        }
        int y = a == null ? 0 : line(gc, "A", a, 0); //$NON-NLS-1$
        if (b != null) {
            line(gc, "B", b, y); //$NON-NLS-1$
        }
    }

    private int line(GC gc, String letter, String words, int y) {
        int width = getClientArea().width;
        int height = fit(words, width);
        gc.setFont(Fonts.small());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.drawText(letter, 0, y + 4, true);
        gc.setBackground(Palette.color(Token.TRACK));
        gc.fillRoundRectangle(LETTER, y, width - LETTER, height, 8, 8);
        quote.paint(gc, LETTER + PAD, y, Palette.color(Token.TEXT));
        return y + height + GAP;
    }
}
