// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.views.suggestions.SuggestionPainter.Columns;
import org.isnad.ui.views.suggestions.SuggestionPainter.Decisions;

/** The names of the columns, and at the end the keys that decide. */
final class SuggestionHeader extends Canvas {
    private static final int HEIGHT = 26;

    private final Supplier<Decisions> decisions;

    SuggestionHeader(Composite parent, Supplier<Decisions> decisions) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.decisions = decisions;
        addListener(SWT.Paint, this::paint);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 100 : wHint, HEIGHT);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        int width = getClientArea().width;
        gc.setBackground(Palette.color(Token.HEAD));
        gc.fillRectangle(0, 0, width, HEIGHT);
        gc.setForeground(Palette.color(Token.LINE));
        gc.drawLine(0, HEIGHT - 1, width, HEIGHT - 1);
        Columns columns = Columns.of(width, decisions.get());
        name(gc, SuggestionMessages.score, SuggestionPainter.EDGE);
        name(gc, SuggestionMessages.layer, columns.layer());
        name(gc, decisions.get() == Decisions.ACCEPT_OR_REOPEN ? SuggestionMessages.showRejected : SuggestionMessages.text, columns.text());
        name(gc, SuggestionMessages.engine, columns.engine());
        keys(gc, width - SuggestionPainter.EDGE);
    }

    private static int name(GC gc, String name, int x) {
        gc.setFont(Fonts.small());
        gc.setForeground(Palette.color(Token.MUTED));
        Point size = gc.textExtent(name);
        gc.drawText(name, x, (HEIGHT - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return size.x;
    }

    private void keys(GC gc, int end) {
        if (decisions.get() == Decisions.NONE) {
            return;
        }
        String last = decisions.get() == Decisions.ACCEPT_OR_REOPEN ? "\u21e7Del" : "Del"; //$NON-NLS-1$ //$NON-NLS-2$
        int reject = KeyCap.width(gc, last);
        KeyCap.paint(gc, end - reject, 4, last);
        int accept = KeyCap.width(gc, "\u23ce"); //$NON-NLS-1$
        KeyCap.paint(gc, end - reject - 6 - accept, 4, "\u23ce"); //$NON-NLS-1$
    }
}
