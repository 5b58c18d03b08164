// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import java.nio.file.Path;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/** A corpus that was open before: its folder's name, and where it is. */
final class RecentLine extends Clickable {

	private static final int HEIGHT = 26;

	private final Path folder;

	RecentLine(Composite parent, Path folder, Runnable action) {
		super(parent, folder.getFileName().toString(), action);
		this.folder = folder;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(Math.max(wHint, 200), HEIGHT);
	}

	@Override
	void paint(GC gc) {
		ground(gc, Token.PAPER, false);
		Icons.draw(gc, Glyph.FOLDER, Token.MUTED, 8, (HEIGHT - Icons.SIZE) / 2, Icons.SIZE);
		gc.setFont(Fonts.ui());
		gc.setForeground(Palette.color(Token.TEXT));
		String name = Isolation.isolate(folder.getFileName().toString());
		Point extent = gc.textExtent(name);
		gc.drawText(name, 32, (HEIGHT - extent.y) / 2, true);
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		String parent = Isolation.isolate(String.valueOf(folder.getParent()));
		gc.drawText(parent, 32 + extent.x + 12, (HEIGHT - gc.textExtent(parent).y) / 2, true);
	}
}
