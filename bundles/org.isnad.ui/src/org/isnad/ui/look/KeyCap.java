// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.isnad.scene.look.Token;

/** The small box with the name of a key, written beside the thing the key does. Key names are never translated nor mirrored. */
public final class KeyCap {

	/** Height in points. */
	public static final int HEIGHT = Fonts.scaled(17);

	private static final int PADDING = 4;
	private static final int LEAST = 16;

	private KeyCap() {
	}

	/** The room the box takes. */
	public static int width(GC gc, String key) {
		gc.setFont(Fonts.tiny());
		return Math.max(LEAST, gc.textExtent(key).x + 2 * PADDING);
	}

	/** Draws the box and returns the x behind it. */
	public static int paint(GC gc, int x, int y, String key) {
		int width = width(gc, key);
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRoundRectangle(x, y, width, HEIGHT, 6, 6);
		gc.setForeground(Palette.color(Token.LINE));
		gc.drawRoundRectangle(x, y, width - 1, HEIGHT - 1, 6, 6);
		gc.setForeground(Palette.color(Token.MUTED));
		Point extent = gc.textExtent(key);
		gc.drawText(key, x + (width - extent.x) / 2, y + (HEIGHT - extent.y) / 2, true);
		return x + width;
	}
}
