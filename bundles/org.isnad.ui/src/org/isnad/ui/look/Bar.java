// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.isnad.scene.look.Token;

/** A thin bar that shows how much is done, or a score. */
public final class Bar {

	/** Height in points. */
	public static final int HEIGHT = 4;

	private Bar() {
	}

	/** Draws the bar; the fraction is clamped to 0…1 and grows in reading direction. */
	public static void paint(GC gc, int x, int y, int width, double fraction, Token ink) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.TRACK));
		gc.fillRoundRectangle(x, y, width, HEIGHT, HEIGHT, HEIGHT);
		int done = (int) Math.round(width * Math.max(0, Math.min(1, fraction)));
		if (done > 0) {
			gc.setBackground(Palette.color(ink));
			gc.fillRoundRectangle(x, y, done, HEIGHT, HEIGHT, HEIGHT);
		}
	}
}
