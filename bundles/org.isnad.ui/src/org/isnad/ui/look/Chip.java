// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/**
 * A glyph and a word on a small ground: the type of an annotation, a relation to another document, a state.
 *
 * @param glyph null for a word alone
 * @param text the word; may be empty for a glyph alone
 */
public record Chip(Glyph glyph, String text, Tone tone, Style style) {

	/** How the ground is drawn. */
	public enum Style {
		/** Fill without a line. */
		FILLED,
		/** Dashed line without a fill: a suggestion. */
		DASHED,
		/** Fill and a thin line: a mark to another document. */
		OUTLINED,
		/** Ink and fill exchanged: the selection. */
		INVERTED
	}

	/** Height in points. */
	public static final int HEIGHT = Fonts.scaled(18);

	private static final int PADDING = 6;
	private static final int GAP = 4;
	private static final int GLYPH = Fonts.scaled(12);

	/** A filled chip. */
	public static Chip of(Glyph glyph, String text, Tone tone) {
		return new Chip(glyph, text, tone, Style.FILLED);
	}

	/** The room the chip takes. */
	public Point size(GC gc) {
		gc.setFont(Fonts.chip());
		int width = 2 * PADDING + (glyph == null ? 0 : GLYPH);
		if (!text.isEmpty()) {
			width += gc.textExtent(text).x + (glyph == null ? 0 : GAP);
		}
		return new Point(width, HEIGHT);
	}

	/** Draws the chip with its leading upper corner at (x, y) and returns the x behind it. Font and colours of the GC are left changed. */
	public int paint(GC gc, int x, int y) {
		int width = size(gc).x;
		Token ink = style == Style.INVERTED ? Token.PART : tone.ink();
		gc.setAntialias(SWT.ON);
		if (style != Style.DASHED) {
			gc.setBackground(Palette.color(style == Style.INVERTED ? tone.ink() : tone.fill()));
			gc.fillRoundRectangle(x, y, width, HEIGHT, 6, 6);
		}
		if (style == Style.DASHED || style == Style.OUTLINED) {
			gc.setForeground(Palette.color(tone.ink()));
			gc.setLineStyle(style == Style.DASHED ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawRoundRectangle(x, y, width - 1, HEIGHT - 1, 6, 6);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		int at = x + PADDING;
		if (glyph != null) {
			Icons.draw(gc, glyph, ink, at, y + (HEIGHT - GLYPH) / 2, GLYPH);
			at += GLYPH + GAP;
		}
		if (!text.isEmpty()) {
			gc.setForeground(Palette.color(ink));
			int height = gc.textExtent(text).y;
			gc.drawText(text, at, y + (HEIGHT - height) / 2, true);
		}
		return x + width;
	}
}
