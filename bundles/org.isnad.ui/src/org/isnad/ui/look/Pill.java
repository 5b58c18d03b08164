// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/** A count on a round ground, as on a tab. */
public final class Pill {

	/** Height in points. */
	public static final int HEIGHT = Fonts.scaled(16);

	private static final int PADDING = 5;

	private Pill() {
	}

	/** The room the pill takes; at least a circle. */
	public static int width(GC gc, String text) {
		gc.setFont(Fonts.tiny());
		return Math.max(HEIGHT, gc.textExtent(text).x + 2 * PADDING);
	}

	/** Draws the pill and returns the x behind it; a plain one has full text ink. */
	public static int paint(GC gc, int x, int y, String text, Tone tone) {
		int width = width(gc, text);
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(tone.fill()));
		gc.fillRoundRectangle(x, y, width, HEIGHT, HEIGHT, HEIGHT);
		gc.setForeground(Palette.color(tone == Tone.PLAIN ? Token.TEXT : tone.ink()));
		Point extent = gc.textExtent(text);
		gc.drawText(text, x + (width - extent.x) / 2, y + (HEIGHT - extent.y) / 2, true);
		return x + width;
	}
}
