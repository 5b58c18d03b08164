// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Token;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Bar;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.QuoteLayout;

/** What the queue is about, and how far the work on it is. */
final class QueueHead extends Canvas {
    private static final int PAD = 12;
    private static final int LINE = 18;

    private final QuoteLayout quote;
    private String title;
    private int decided;
    private int all;
    private QueueFilter filter = QueueFilter.ALL;

    QueueHead(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        quote = new QuoteLayout(getDisplay());
        addDisposeListener(e -> quote.dispose());
        addListener(SWT.Paint, e -> paint(e.gc));
        SpokenName.give(this, ACC.ROLE_LABEL, () -> (title == null ? "" : title + " \u2014 ") + Isolation.message(DeskMessages.decidedOf, decided, all)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void show(String newTitle, int newDecided, int newAll, QueueFilter newFilter) {
        boolean grows = (title == null) != (newTitle == null);
        title = newTitle;
        decided = newDecided;
        all = newAll;
        filter = newFilter;
        setToolTipText(title);
        if (grows) {
            getParent().layout(true);
        }
        redraw();
    }

    private int quoteHeight(int width) {
        if (title == null) {
            return 0;
        }
        quote.setText(title, Fonts.quoteSmall());
        quote.setWidth(Math.max(16, width - 2 * PAD));
        return quote.height(1) + 4;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 200 : wHint;
        return new Point(width, Fonts.scaled(4 + LINE + 14) + quoteHeight(width));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        int width = getClientArea().width;
        int y = 4 + quoteHeight(width);
        if (title != null) {
            quote.paint(gc, PAD, 4, Palette.color(Token.TEXT));
        }
        gc.setFont(Fonts.small());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.drawText(Isolation.message(DeskMessages.decidedOf, decided, all), PAD, y, true);
        if (filter != QueueFilter.ALL) {
            gc.setForeground(Palette.color(Token.SELECTION));
            gc.drawText(filter.label(), width - PAD - gc.textExtent(filter.label()).x, y, true);
        }
        Bar.paint(gc, PAD, y + Fonts.scaled(LINE + 2), width - 2 * PAD, all == 0 ? 0 : (double) decided / all, Token.SOURCE);
    }
}
