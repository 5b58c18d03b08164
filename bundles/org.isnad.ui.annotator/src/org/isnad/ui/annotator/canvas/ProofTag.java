// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.proof.BidiRun;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/**
 * The labels of the bidi proof: for a run its number in reading order in a disc, then an arrow and its level; for an
 * invisible character its name.
 */
final class ProofTag {

	static final int HEIGHT = Fonts.scaled(13);
	private static final int DISC = Fonts.scaled(13);
	private static final double NUMBER = 9.5 * Fonts.scale();

	private ProofTag() {
	}

	static int width(GC gc, BidiRun run) {
		gc.setFont(Fonts.tiny());
		return DISC + 3 + gc.textExtent(level(run), SWT.DRAW_TRANSPARENT).x + 2;
	}

	static void paint(GC gc, int x, int y, BidiRun run) {
		Token ink = run.isRightToLeft() ? Token.ARC : Token.CUE;
		gc.setBackground(Palette.color(ink));
		gc.fillOval(x, y, DISC, DISC);
		gc.setForeground(Palette.color(Token.PAPER));
		gc.setFont(Fonts.display(NUMBER));
		text(gc, Integer.toString(run.number()), x, y, DISC + 1);
		gc.setForeground(Palette.color(ink));
		gc.setFont(Fonts.tiny());
		text(gc, level(run), x + DISC + 3, y, 0);
	}

	static int width(GC gc, String name) {
		gc.setFont(Fonts.tiny());
		return gc.textExtent(name, SWT.DRAW_TRANSPARENT).x + 6;
	}

	static void paint(GC gc, int x, int y, String name) {
		int width = width(gc, name);
		gc.setBackground(Palette.color(Token.UPDATE_FILL));
		gc.fillRectangle(x, y, width, HEIGHT - 1);
		gc.setForeground(Palette.color(Token.UPDATE));
		gc.drawRectangle(x, y, width - 1, HEIGHT - 2);
		text(gc, name, x, y, width);
	}

	/** A line of text in the middle of a width, or at its left edge for width 0. */
	private static void text(GC gc, String text, int x, int y, int width) {
		Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		gc.drawText(text, width == 0 ? x : x + (width - size.x) / 2, y + Math.floorDiv(HEIGHT - size.y, 2), SWT.DRAW_TRANSPARENT);
	}

	/** The arrow stands left of the digit for both directions: no bidi within the label. */
	private static String level(BidiRun run) {
		return "\u202D" + (run.isRightToLeft() ? '\u2190' : '\u2192') + run.level(); //$NON-NLS-1$
	}
}
