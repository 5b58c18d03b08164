// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Bar;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.text.QuoteLayout;
import org.isnad.ui.text.WordLines;

/**
 * What a row is drawn with: words, chips, glyphs, bars and quotations in the tokens of the palette. x counts from the edge
 * where a line of the interface begins (in an Arabic interface the surface itself is mirrored), y from the row's top.
 * Single words are centred in the height they are given.
 */
public final class Ink {
    /** The pixels of one line of a quotation: room for vowel signs above and below. */
    public static final int QUOTE_LINE = 25;
    /** The space between a row's edge and what stands in it. */
    public static final int PAD = 12;

    private final GC gc;
    private final int width;
    private final QuoteLayout quotes;
    private final boolean mirrored;
    private final double scale = Fonts.scale();
    private int top;

    /** A part of a row that draws itself, in the pixels of the list. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws; on a mirrored surface x counts from the right. */
        void paint(GC gc, int x, int y, int width, int height);
    }

    Ink(GC gc, int width, QuoteLayout quotes) {
        this.gc = gc;
        this.width = (int) (width / scale);
        this.quotes = quotes;
        this.mirrored = (gc.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        gc.setAntialias(SWT.ON);
    }

    public int width() {
        return width;
    }

    /** The row of the list, in pixels, at which the next strokes begin. */
    void at(int y) {
        top = y;
    }

    /** Measures are those of the drawings; on the screen they grow with the system's type. */
    private int px(int drawn) {
        return (int) Math.round(drawn * scale);
    }

    private int drawn(int pixels) {
        return (int) Math.ceil(pixels / scale);
    }

    public void fill(int x, int y, int w, int h, Token color) {
        gc.setBackground(Palette.color(color));
        gc.fillRectangle(px(x), top + px(y), px(x + w) - px(x), px(y + h) - px(y));
    }

    /** A box with corners of the radius, filled and with a line of the width around it; either colour may be null. */
    public void box(int x, int y, int w, int h, int radius, Token ground, Token line, double lineWidth) {
        if (ground != null) {
            gc.setBackground(Palette.color(ground));
            gc.fillRoundRectangle(px(x), top + px(y), px(w), px(h), px(2 * radius), px(2 * radius));
        }
        if (line != null) {
            gc.setForeground(Palette.color(line));
            gc.setLineWidth((int) Math.max(1, Math.round(lineWidth)));
            gc.drawRoundRectangle(px(x), top + px(y), px(w) - 1, px(h) - 1, px(2 * radius), px(2 * radius));
            gc.setLineWidth(1);
        }
    }

    /** Lets something draw itself into a part of the row. */
    public void draw(int x, int y, int w, int h, Drawing drawing) {
        drawing.paint(gc, px(x), top + px(y), px(x + w) - px(x), px(h));
    }

    public void dashed(int x, int y1, int y2, Token color) {
        gc.setForeground(Palette.color(color));
        gc.setLineDash(new int[] {3, 3});
        gc.setLineWidth(2);
        gc.drawLine(px(x), top + px(y1), px(x), top + px(y2));
        gc.setLineDash(null);
        gc.setLineWidth(1);
    }

    public void hairline(int y) {
        fill(0, y, width, 1, Token.LINE2);
    }

    public void glyph(Glyph glyph, Token ink, int x, int y, int size) {
        Icons.draw(gc, glyph, ink, px(x), top + px(y), px(size));
    }

    /** How wide the words are in pixels. */
    public int measure(String text, Font font) {
        gc.setFont(font);
        return drawn(gc.textExtent(text).x);
    }

    /** Draws one line and returns its width. */
    public int text(String text, Font font, Token color, int x, int y, int h) {
        gc.setFont(font);
        gc.setForeground(Palette.color(color));
        // Words of the other direction keep their full stop at their own end.
        String shown = hasLetters(text) && Quote.arabic(text) != mirrored ? Isolation.isolate(text) : text;
        Point size = gc.textExtent(shown);
        gc.drawText(shown, px(x), top + px(y) + (px(h) - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return drawn(size.x);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Draws one line of the interface's own words, shortened with an ellipsis where it is wider than the limit. */
    public int text(String text, Font font, Token color, int x, int y, int h, int limit) {
        gc.setFont(font);
        return text(Ellipsis.fit(gc, text, px(limit)), font, color, x, y, h);
    }

    /** Draws one line that ends at x and returns its width. */
    public int textEnd(String text, Font font, Token color, int x, int y, int h) {
        int w = measure(text, font);
        text(text, font, color, x - w, y, h);
        return w;
    }

    /** The text broken between words into lines of the width; in the last one an ellipsis stands for whole words left out. */
    public List<String> lines(String text, Font font, int w, int most) {
        gc.setFont(font);
        return WordLines.of(text, gc, px(w), most);
    }

    public int chipWidth(Chip chip) {
        return drawn(chip.size(gc).x);
    }

    /** Draws a chip centred in the height and returns its width. */
    public int chip(Chip chip, int x, int y, int h) {
        chip.paint(gc, px(x), top + px(y) + (px(h) - Chip.HEIGHT) / 2);
        return chipWidth(chip);
    }

    public void bar(int x, int y, int w, double fraction, Token color) {
        Bar.paint(gc, px(x), top + px(y), px(w), fraction, color);
    }

    public int keyWidth(String key) {
        return drawn(KeyCap.width(gc, key));
    }

    public int key(String key, int x, int y) {
        KeyCap.paint(gc, px(x), top + px(y), key);
        return keyWidth(key);
    }

    /** The height a quotation takes in at most so many lines. */
    public int quoteHeight(String text, int w, int lines) {
        return quoteHeight(text, Fonts.quote(), w, lines);
    }

    public int quoteHeight(String text, Font font, int w, int lines) {
        quotes.setText(text, font);
        quotes.setWidth(Math.max(16, px(w)));
        return drawn(quotes.height(lines));
    }

    /** Whether a quotation needs more than so many lines. */
    public boolean exceeds(String text, int w, int lines) {
        return quoteHeight(text, w, lines + 1) > lines * QUOTE_LINE;
    }

    /** Draws a quotation in its own direction, wrapped to at most so many lines, and returns the height it takes. */
    public int quote(String text, Token color, int x, int y, int w, int lines) {
        return quote(text, Fonts.quote(), color, x, y, w, lines);
    }

    public int quote(String text, Font font, Token color, int x, int y, int w, int lines) {
        int h = quoteHeight(text, font, w, lines);
        quotes.paint(gc, px(x), top + px(y), Palette.color(color));
        return h;
    }
}
