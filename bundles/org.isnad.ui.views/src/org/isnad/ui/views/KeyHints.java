// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.List;

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

/** The line at the foot of a view with its keys, each beside the thing it does. What does not fit is left out whole. */
public final class KeyHints extends Canvas {
    private static final int HEIGHT = Fonts.scaled(30);
    private static final int PAD = 12;

    private final List<Hint> hints;

    /** A key and what it does. */
    public record Hint(String key, String action) {
    }

    public KeyHints(Composite parent, List<Hint> hints) {
        super(parent, SWT.DOUBLE_BUFFERED);
        // The names of keys are never turned round.
        this.hints = hints.stream().map(hint -> new Hint("\u2066" + hint.key() + "\u2069", hint.action())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        addListener(SWT.Paint, this::paint);
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
        gc.drawLine(0, 0, width, 0);
        int x = PAD;
        for (Hint hint : hints) {
            int key = KeyCap.width(gc, hint.key());
            gc.setFont(Fonts.small());
            Point size = gc.textExtent(hint.action());
            if (x + key + 6 + size.x > width - 4) {
                break;
            }
            KeyCap.paint(gc, x, (HEIGHT - KeyCap.HEIGHT) / 2 + 1, hint.key());
            gc.setFont(Fonts.small());
            gc.setForeground(Palette.color(Token.MUTED));
            gc.drawText(hint.action(), x + key + 6, (HEIGHT - size.y) / 2, SWT.DRAW_TRANSPARENT);
            x += key + 6 + size.x + 14;
        }
    }
}
