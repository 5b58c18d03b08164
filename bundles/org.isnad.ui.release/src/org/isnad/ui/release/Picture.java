// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Palette;

/** Draws bars and words that run as the interface does: places are counted from where reading begins, whichever side that is. */
final class Picture {
	private final GC gc;
	private final int width;
	private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;

	Picture(GC gc, int width) {
		this.gc = gc;
		this.width = width;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	private int x(int from, int wide) {
		return mirrored ? width - from - wide : from;
	}

	/** Words that begin at a place; tells how wide they are. */
	int words(String text, Font font, Token ink, int from, int y) {
		Point size = measure(text, font);
		gc.setForeground(Palette.color(ink));
		gc.drawText(text, x(from, size.x), y, SWT.DRAW_TRANSPARENT);
		return size.x;
	}

	/** Words that end at a place. */
	void wordsTo(String text, Font font, Token ink, int to, int y) {
		words(text, font, ink, to - measure(text, font).x, y);
	}

	Point measure(String text, Font font) {
		gc.setFont(font);
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT);
	}

	void fill(Token ink, int from, int y, int wide, int high) {
		gc.setBackground(Palette.color(ink));
		gc.fillRectangle(x(from, wide), y, wide, high);
	}

	void frame(Token ink, int from, int y, int wide, int high) {
		gc.setForeground(Palette.color(ink));
		gc.drawRectangle(x(from, wide), y, wide - 1, high - 1);
	}

	/** A bar of slanted lines: what was not annotated but drawn by chance. */
	void hatch(Token ink, int from, int y, int wide, int high) {
		frame(ink, from, y, wide, high);
		int left = x(from, wide);
		gc.setForeground(Palette.color(ink));
		gc.setClipping(left, y, wide, high);
		for (int at = -high; at < wide; at += 5) {
			gc.drawLine(left + at, y + high, left + at + high, y);
		}
		gc.setClipping((Rectangle) null);
	}

	void line(Token ink, int from, int y, int high) {
		gc.setForeground(Palette.color(ink));
		int at = x(from, 1);
		gc.drawLine(at, y, at, y + high);
	}
}
