// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.rows.Ellipsis;

/** The line above the documents: the corpus by name, how many documents, how much of the work is done. */
final class CorpusHeader extends Canvas {
    private static final int HEIGHT = 32;
    private static final int PAD = 12;

    private String name = ""; //$NON-NLS-1$
    private String count = ""; //$NON-NLS-1$
    private String progress = ""; //$NON-NLS-1$

    CorpusHeader(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, this::paint);
    }

    void show(String corpus, String documents, String done) {
        name = corpus;
        count = documents;
        progress = done;
        setToolTipText(corpus);
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 100 : wHint, HEIGHT);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        int width = getClientArea().width;
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(0, 0, width, HEIGHT);
        gc.setForeground(Palette.color(Token.LINE2));
        gc.drawLine(0, HEIGHT - 1, width, HEIGHT - 1);
        int end = width - PAD - extent(gc, progress, Fonts.small());
        draw(gc, progress, Fonts.small(), Token.MUTED, end);
        int room = end - PAD - 8 - extent(gc, count, Fonts.small()) - 8;
        gc.setFont(Fonts.smallBold());
        String shown = Isolation.isolate(Ellipsis.fit(gc, name, room));
        draw(gc, shown, Fonts.smallBold(), Token.TEXT, PAD);
        draw(gc, count, Fonts.small(), Token.MUTED, PAD + extent(gc, shown, Fonts.smallBold()) + 8);
    }

    private static int extent(GC gc, String text, Font font) {
        gc.setFont(font);
        return gc.textExtent(text).x;
    }

    private static void draw(GC gc, String text, Font font, Token color, int x) {
        gc.setFont(font);
        gc.setForeground(Palette.color(color));
        gc.drawText(text, x, (HEIGHT - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
