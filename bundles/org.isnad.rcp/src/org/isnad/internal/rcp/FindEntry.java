// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;

/** Looks like a field and opens the search for claims, sources and documents. */
final class FindEntry extends Canvas {

	private static final String COMMAND = "org.isnad.ui.quickFind"; //$NON-NLS-1$
	private static final int WIDTH = Fonts.scaled(232);
	private static final int HEIGHT = Fonts.scaled(28);
	private static final int PADDING = 8;

	FindEntry(Composite parent) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		Css.style(this, "window"); //$NON-NLS-1$
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseUp, e -> Commands.run(COMMAND));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = Messages.FindEntry_hint;
			}
		});
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(WIDTH, HEIGHT);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRoundRectangle(0, 0, WIDTH - 1, HEIGHT - 1, 8, 8);
		gc.setForeground(Palette.color(Token.LINE));
		gc.drawRoundRectangle(0, 0, WIDTH - 1, HEIGHT - 1, 8, 8);
		Icons.draw(gc, Glyph.SEARCH, Token.MUTED, PADDING, (HEIGHT - Icons.SIZE) / 2, Icons.SIZE);
		gc.setFont(Fonts.ui());
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(Messages.FindEntry_hint, PADDING + Icons.SIZE + 6, (HEIGHT - gc.textExtent(Messages.FindEntry_hint).y) / 2, true);
		Keys.of(COMMAND).ifPresent(key -> {
			int width = KeyCap.width(gc, key);
			KeyCap.paint(gc, WIDTH - PADDING - width, (HEIGHT - KeyCap.HEIGHT) / 2, key);
		});
	}
}
