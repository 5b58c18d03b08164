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
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.QuoteLayout;

/** One claim of the pair on a card: its letter, who says it through whom, how sure it is put, and its words. */
final class SideCard extends Canvas {
    private static final int PAD = 10;
    private static final int HEAD = 24;
    private static final int LETTER = 18;
    private static final int MOST_LINES = 3;

    private final String letter;
    private final QuoteLayout quote;
    private final QuoteLayout chain;
    private String words = ""; //$NON-NLS-1$
    private String said = ""; //$NON-NLS-1$
    private Chip chip;

    SideCard(Composite parent, String letter) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.letter = letter;
        quote = new QuoteLayout(getDisplay());
        chain = new QuoteLayout(getDisplay());
        addDisposeListener(e -> {
            quote.dispose();
            chain.dispose();
        });
        addListener(SWT.Paint, e -> paint(e.gc));
        SpokenName.give(this, ACC.ROLE_LABEL, () -> letter + ": " + words + " \u2014 " + said + (chip == null ? "" : ", " + chip.text())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    void show(String newWords, String newSaid, Chip newChip) {
        words = newWords;
        said = newSaid;
        chip = newChip;
        setToolTipText(said + '\n' + words);
        redraw();
    }

    private int fit(int width) {
        quote.setText(words, Fonts.quote());
        quote.setWidth(Math.max(16, width - 2 * PAD));
        return quote.height(MOST_LINES);
    }

    /** Names go on in a second line, and end there. */
    private int fitChain(GC gc, int width) {
        chain.setText(said, Fonts.quoteSmall());
        chain.setWidth(Math.max(16, width - 2 * PAD - LETTER - (chip == null ? 0 : chip.size(gc).x + 8)));
        return Math.max(Fonts.scaled(HEAD), chain.height(2));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 220 : wHint;
        GC gc = new GC(this);
        int head = fitChain(gc, width);
        gc.dispose();
        return new Point(width, 4 + head + fit(width) + 6);
    }

    private void paint(GC gc) {
        int width = getClientArea().width;
        int height = getClientArea().height;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        gc.setBackground(Palette.color(Token.PAPER));
        gc.fillRoundRectangle(0, 0, width - 1, height - 1, 8, 8);
        gc.setForeground(Palette.color(Token.LINE));
        gc.drawRoundRectangle(0, 0, width - 1, height - 1, 8, 8);
        int head = fitChain(gc, width);
        int line = Fonts.scaled(HEAD);
        gc.setFont(Fonts.bold());
        gc.setForeground(Palette.color(Token.TEXT));
        gc.drawText(letter, PAD, 4 + (line - gc.textExtent(letter).y) / 2, true);
        if (chip != null) {
            chip.paint(gc, width - PAD - chip.size(gc).x, 4 + (line - Chip.HEIGHT) / 2);
        }
        chain.paint(gc, PAD + LETTER, 4, Palette.color(Token.MUTED));
        fit(width);
        quote.paint(gc, PAD, 4 + head, Palette.color(Token.TEXT));
    }
}
