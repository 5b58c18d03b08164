// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;

/** A first step: a glyph, what it does, a line about it, and the key that does the same. */
final class Card extends Clickable {

	private static final int HEIGHT = 50;
	private static final int PADDING = 16;
	private static final int GLYPH = 24;

	private final Glyph glyph;
	private final Token ink;
	private final String title;
	private final String hint;
	private final Optional<String> key;

	Card(Composite parent, Glyph glyph, Token ink, String title, String hint, Optional<String> key, Runnable action) {
		super(parent, title, action);
		this.glyph = glyph;
		this.ink = ink;
		this.title = title;
		this.hint = hint;
		this.key = key;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(Math.max(wHint, 320), HEIGHT);
	}

	@Override
	void paint(GC gc) {
		ground(gc, Token.PART, true);
		Icons.draw(gc, glyph, ink, PADDING, (HEIGHT - GLYPH) / 2, GLYPH);
		int x = PADDING + GLYPH + PADDING;
		gc.setFont(Fonts.bold());
		gc.setForeground(Palette.color(Token.TEXT));
		gc.drawText(title, x, 6, true);
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(hint, x, 26, true);
		key.ifPresent(name -> KeyCap.paint(gc, getSize().x - PADDING - KeyCap.width(gc, name), (HEIGHT - KeyCap.HEIGHT) / 2, name));
	}
}
