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
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/** The name of a field, and at the end of the line the key that fills it. */
final class KeyTitle extends Canvas {
    private static final int HEIGHT = 24;

    private String words = ""; //$NON-NLS-1$
    private String key;

    KeyTitle(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, e -> paint(e.gc));
        SpokenName.give(this, ACC.ROLE_LABEL, () -> key == null ? words : words + ", " + key); //$NON-NLS-1$
    }

    /** The key is null where none fills the field; the tip says more than there is room for, or is null. */
    void show(String newWords, String newKey, String tip) {
        words = newWords;
        key = newKey;
        setToolTipText(tip);
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 100 : wHint, Fonts.scaled(HEIGHT));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        int width = getClientArea().width;
        int height = getClientArea().height;
        if (key != null) {
            int wide = KeyCap.width(gc, key);
            KeyCap.paint(gc, width - wide, (height - KeyCap.HEIGHT) / 2 + 2, key);
            gc.setClipping(0, 0, width - wide - 6, height);
        }
        gc.setFont(Fonts.smallBold());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.drawText(words, 0, height - gc.textExtent(words).y - 2, true);
    }
}
