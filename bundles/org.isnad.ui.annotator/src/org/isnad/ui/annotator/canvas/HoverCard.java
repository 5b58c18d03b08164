// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/**
 * The card that appears beside an annotation: its words, tags, provenance and comments. It takes no focus.
 */
final class HoverCard {

	private static final int WIDTH = 264;
	private static final int PAD = 12;
	private static final int GAP = 6;
	private static final int MOST_COMMENTS = 3;

	private final Shell shell;
	private HoverContent content;
	private Direction direction = Direction.LEFT_TO_RIGHT;
	private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;

	HoverCard(Shell parent) {
		shell = new Shell(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.LEFT_TO_RIGHT);
		shell.addListener(SWT.Paint, event -> paint(event.gc, true));
		shell.addListener(SWT.MouseEnter, event -> hide());
	}

	/** Shows the card below a point of the display, or above it where there is no room. */
	void show(HoverContent newContent, Direction textDirection, Point at, int clear) {
		content = newContent;
		direction = textDirection;
		GC gc = new GC(shell);
		int height = paint(gc, false);
		gc.dispose();
		Rectangle screen = shell.getParent().getMonitor().getClientArea();
		int x = Math.clamp(at.x - WIDTH / 2, screen.x, Math.max(screen.x, screen.x + screen.width - WIDTH));
		int y = at.y + clear + height > screen.y + screen.height ? at.y - clear - height : at.y + clear;
		shell.setBounds(x, y, WIDTH, height);
		shell.setVisible(true);
		shell.redraw();
	}

	void hide() {
		if (!shell.isDisposed() && shell.isVisible()) {
			shell.setVisible(false);
		}
	}

	void dispose() {
		shell.dispose();
	}

	private int paint(GC gc, boolean visible) {
		if (content == null) {
			return 0;
		}
		if (visible) {
			Point size = shell.getSize();
			gc.setBackground(Palette.color(Token.PART));
			gc.fillRectangle(0, 0, size.x, size.y);
			gc.setForeground(Palette.color(Token.LINE));
			gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		}
		int y = PAD - 2;
		y = head(gc, y, visible);
		y = text(gc, content.quote(), Fonts.quote(), Token.TEXT, direction.isRightToLeft(), y, visible) + GAP;
		y = tags(gc, y, visible);
		if (!content.origin().isEmpty()) {
			y = text(gc, content.origin(), Fonts.small(), Token.MUTED, mirrored, y, visible) + 2;
		}
		for (String comment : content.comments().subList(0, Math.min(MOST_COMMENTS, content.comments().size()))) {
			y = text(gc, comment, Fonts.small(), Token.TEXT, mirrored, y + 2, visible);
		}
		return y + PAD - 4;
	}

	private int head(GC gc, int y, boolean visible) {
		gc.setFont(Fonts.bold());
		Point title = gc.textExtent(content.title());
		if (visible) {
			Icons.draw(gc, content.glyph(), content.tone().ink(), left(PAD, 16), y + 1, 16);
			gc.setForeground(Palette.color(Token.TEXT));
			gc.drawText(content.title(), left(PAD + 22, title.x), y, SWT.DRAW_TRANSPARENT);
			gc.setFont(Fonts.small());
			gc.setForeground(Palette.color(Token.MUTED));
			Point place = gc.textExtent(content.place());
			gc.drawText(content.place(), left(WIDTH - PAD - place.x, place.x), y + 1, SWT.DRAW_TRANSPARENT);
		}
		return y + title.y + 2;
	}

	private int tags(GC gc, int y, boolean visible) {
		if (content.tags().isEmpty()) {
			return y;
		}
		gc.setFont(Fonts.chip());
		int height = 18;
		int at = PAD;
		int row = y;
		for (String tag : content.tags()) {
			Point size = gc.textExtent(tag);
			int width = Math.min(size.x + 12, WIDTH - 2 * PAD);
			if (at > PAD && at + width > WIDTH - PAD) {
				at = PAD;
				row += height + 4;
			}
			if (visible) {
				gc.setBackground(Palette.color(Token.TRACK));
				gc.fillRoundRectangle(left(at, width), row, width, height, 6, 6);
				gc.setForeground(Palette.color(Token.MUTED));
				gc.drawText(tag, left(at, width) + 6, row + (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
			}
			at += width + 4;
		}
		return row + height + GAP;
	}

	private int text(GC gc, String text, Font font, Token ink, boolean rightToLeft, int y, boolean visible) {
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
			layout.setWidth(WIDTH - 2 * PAD);
			layout.setText(text);
			if (visible) {
				gc.setForeground(Palette.color(ink));
				layout.draw(gc, PAD, y);
			}
			return y + layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private int left(int at, int width) {
		return mirrored ? WIDTH - at - width : at;
	}
}
