// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.Layer;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/** What the glyphs and colours of the article mean. */
final class Legend extends Canvas {
    private static final int LINE = 21;
    private static final int TITLE = 28;
    private static final int PAD = 12;

    private final List<Entry> entries = List.of(
        new Entry(Glyph.CLAIM, Token.CLAIM, Layer.CLAIM.label()),
        new Entry(Glyph.SOURCE, Token.SOURCE, Layer.SOURCE.label()),
        new Entry(Glyph.CUE, Token.CUE, Layer.CUE.label()),
        new Entry(Glyph.ATTRIBUTION, Token.ARC, Layer.ATTRIBUTION.label()),
        new Entry(Glyph.CONTRADICTION, Token.CONTRADICTION, CorpusMessages.contradiction),
        new Entry(Glyph.SUPPORT, Token.SUPPORT, CorpusMessages.support),
        new Entry(Glyph.UPDATE, Token.UPDATE, CorpusMessages.update),
        new Entry(Glyph.SUGGESTION, Token.SUGGESTION, CorpusMessages.suggestion));

    private record Entry(Glyph glyph, Token ink, String text) {
    }

    Legend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, this::paint);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 100 : wHint, TITLE + entries.size() / 2 * LINE + 6);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        int width = getClientArea().width;
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        gc.setForeground(Palette.color(Token.LINE2));
        gc.drawLine(0, 0, width, 0);
        gc.setFont(Fonts.smallBold());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.drawText(CorpusMessages.legend, PAD, 8, SWT.DRAW_TRANSPARENT);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int x = PAD + i % 2 * ((width - 2 * PAD) / 2);
            int y = TITLE + i / 2 * LINE;
            Icons.draw(gc, entry.glyph(), entry.ink(), x, y + 2, 16);
            gc.setFont(Fonts.small());
            gc.setForeground(Palette.color(Token.TEXT));
            gc.drawText(entry.text(), x + 22, y + (20 - gc.textExtent(entry.text()).y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
