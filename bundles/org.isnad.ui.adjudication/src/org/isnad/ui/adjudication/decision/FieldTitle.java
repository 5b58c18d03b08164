// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.decision;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/** The name of a field, and at the end of the line the key that leads there. */
final class FieldTitle extends Canvas {
	private static final int HEIGHT = 22;

	private final String words;
	private final String key;

	FieldTitle(Composite parent, String words, String key) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.words = words;
		this.key = key;
		addListener(SWT.Paint, e -> paint(e.gc));
		SpokenName.give(this, () -> key == null ? words : words + ", " + key); //$NON-NLS-1$
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 100 : wHint, Fonts.scaled(HEIGHT));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(getClientArea());
		int height = getClientArea().height;
		if (key != null) {
			int wide = KeyCap.width(gc, key);
			KeyCap.paint(gc, getClientArea().width - wide, (height - KeyCap.HEIGHT) / 2, key);
		}
		gc.setFont(Fonts.smallBold());
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(words, 0, height - gc.textExtent(words).y - 2, true);
	}
}
