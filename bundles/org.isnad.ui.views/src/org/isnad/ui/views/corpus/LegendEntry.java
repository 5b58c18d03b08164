// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.ShownLayers;

/** An entry of the legend: a glyph, and a word in the form that words of this kind have in the article. */
record LegendEntry(Form form, Glyph glyph, Token ink, Token fill, String text, SceneLayer layer) {
    private static final int GLYPH = Fonts.scaled(16);
    private static final int WORD = Fonts.scaled(24);
    private static final int HEIGHT = Fonts.scaled(18);
    private static final float[] DASHES = { 4, 3 };
    private static final float[] DOTS = { 1.5f, 3 };

    /** How words are marked in the article. */
    enum Form {
        BRACKET, BOX, UNDERLINE, DASHED, DOTTED, MARK, PLAIN
    }

    /** The room the entry takes. */
    int width(GC gc) {
        gc.setFont(Fonts.small());
        return WORD + gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    /** Paints the entry in a row; one whose layer is hidden is struck through and has no colour. */
    void paint(GC gc, int x, int y, int row) {
        boolean shown = ShownLayers.shows(layer);
        Icons.draw(gc, glyph, shown ? ink : Token.MUTED, x, y + (row - GLYPH) / 2, GLYPH);
        gc.setFont(Fonts.small());
        Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int left = x + WORD;
        int top = y + (row - HEIGHT) / 2;
        if (shown) {
            ground(gc, left - 3, top, size.x + 6);
        }
        gc.setForeground(Palette.color(shown ? form == Form.MARK ? ink : Token.TEXT : Token.MUTED));
        gc.drawText(text, left, y + (row - size.y) / 2, SWT.DRAW_TRANSPARENT);
        if (!shown) {
            gc.drawLine(left, y + row / 2, left + size.x, y + row / 2);
        }
    }

    private void ground(GC gc, int x, int y, int width) {
        gc.setBackground(Palette.color(fill));
        gc.setForeground(Palette.color(ink));
        switch (form) {
        case BRACKET -> {
            gc.fillRectangle(x, y, width, HEIGHT);
            gc.drawPolyline(new int[] { x, y + HEIGHT - 4, x, y + HEIGHT, x + width, y + HEIGHT, x + width, y + HEIGHT - 4 });
        }
        case BOX, MARK -> {
            gc.fillRoundRectangle(x, y, width, HEIGHT, 6, 6);
            gc.setAlpha(form == Form.BOX ? 115 : 255);
            gc.drawRoundRectangle(x, y, width - 1, HEIGHT - 1, 6, 6);
            gc.setAlpha(255);
        }
        case UNDERLINE -> {
            gc.fillRectangle(x, y, width, HEIGHT);
            line(gc, 2, null, x, y + HEIGHT, x + width);
        }
        case DASHED -> {
            gc.setLineAttributes(new LineAttributes(1.25f, SWT.CAP_FLAT, SWT.JOIN_MITER, SWT.LINE_CUSTOM, DASHES, 0, 10));
            gc.drawRoundRectangle(x, y, width, HEIGHT, 6, 6);
            gc.setLineAttributes(new LineAttributes(1));
        }
        case DOTTED -> line(gc, 1, DOTS, x, y + HEIGHT, x + width);
        case PLAIN -> {
            // the glyph alone shows it
        }
        }
    }

    private static void line(GC gc, float width, float[] dash, int from, int y, int to) {
        gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER, dash == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash, 0, 10));
        gc.drawLine(from, y, to, y);
        gc.setLineAttributes(new LineAttributes(1));
    }
}
