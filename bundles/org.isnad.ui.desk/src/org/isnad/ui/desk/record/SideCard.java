// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.QuoteLayout;

/** One claim of the pair on a card: its letter, who says it through whom, how sure it is put, and its words. */
final class SideCard extends Canvas {
    private static final int PAD = 10;
    private static final int HEAD = 24;
    private static final int MOST_LINES = 3;

    private final String letter;
    private final QuoteLayout quote;
    private String words = ""; //$NON-NLS-1$
    private String said = ""; //$NON-NLS-1$
    private Chip chip;

    SideCard(Composite parent, String letter) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.letter = letter;
        quote = new QuoteLayout(getDisplay());
        addDisposeListener(e -> quote.dispose());
        addListener(SWT.Paint, e -> paint(e.gc));
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

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 220 : wHint;
        return new Point(width, 6 + Fonts.scaled(HEAD) + fit(width) + 8);
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
        gc.setFont(Fonts.bold());
        gc.setForeground(Palette.color(Token.TEXT));
        int head = Fonts.scaled(HEAD);
        int x = PAD + gc.textExtent(letter).x + 8;
        gc.drawText(letter, PAD, 6 + (head - gc.textExtent(letter).y) / 2, true);
        int end = width - PAD;
        if (chip != null) {
            end -= chip.size(gc).x;
            chip.paint(gc, end, 6 + (head - Chip.HEIGHT) / 2);
            end -= 6;
        }
        gc.setFont(Fonts.small());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.setClipping(x, 6, Math.max(0, end - x), head);
        gc.drawText(said, x, 6 + (head - gc.textExtent(said).y) / 2, true);
        gc.setClipping((Rectangle) null);
        fit(width);
        quote.paint(gc, PAD, 6 + head, Palette.color(Token.TEXT));
    }
}
