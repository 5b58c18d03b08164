// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.scene.SceneMark;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/**
 * The card that appears beside an annotation: its words, who says them, tags, relations, provenance and comments. It takes no
 * focus.
 */
final class HoverCard {

	private static final int WIDTH = Fonts.scaled(288);
	private static final int PAD = 12;
	private static final int GAP = 6;
	private static final int MOST_COMMENTS = 3;

	private final Shell shell;
	private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
	private HoverContent content;
	private List<SceneMark> relations = List.of();
	private Direction direction = Direction.LEFT_TO_RIGHT;

	HoverCard(Shell parent) {
		shell = new Shell(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.LEFT_TO_RIGHT);
		shell.addListener(SWT.Paint, event -> paint(event.gc, true));
		shell.addListener(SWT.MouseEnter, event -> hide());
	}

	/** Shows the card below a point of the display, or above it where there is no room. */
	void show(HoverContent newContent, List<SceneMark> marks, Direction textDirection, Point at, int clear) {
		content = newContent;
		relations = marks;
		direction = textDirection;
		GC gc = new GC(shell);
		int height = paint(gc, false);
		gc.dispose();
		Rectangle screen = shell.getParent().getMonitor().getClientArea();
		int x = Math.clamp(at.x - WIDTH / 2, screen.x, Math.max(screen.x, screen.x + screen.width - WIDTH));
		int y = at.y + clear + height > screen.y + screen.height ? at.y - 2 * clear - height : at.y + clear;
		shell.setBounds(x, y, WIDTH, height);
		shell.setVisible(true);
		shell.redraw();
	}

	boolean isVisible() {
		return !shell.isDisposed() && shell.isVisible();
	}

	void hide() {
		if (isVisible()) {
			shell.setVisible(false);
		}
	}

	void dispose() {
		shell.dispose();
	}

	/** Paints, or only measures; answers with the height. */
	private int paint(GC gc, boolean visible) {
		if (content == null) {
			return 0;
		}
		gc.setAntialias(SWT.ON);
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
		if (!content.chain().isEmpty()) {
			String chain = content.chain().stream().map(Isolation::isolate).collect(Collectors.joining(" \u203A ")); //$NON-NLS-1$
			y = text(gc, chain, Fonts.quoteSmall(), Token.MUTED, direction.isRightToLeft(), y, visible) + GAP;
		}
		y = chips(gc, y, visible);
		if (!content.origin().isEmpty()) {
			y = text(gc, content.origin(), Fonts.small(), Token.MUTED, mirrored, y, visible) + 4;
		}
		return comments(gc, y, visible) + PAD - 4;
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

	/** The tags, then the relations in their colours, in as many rows as they need. */
	private int chips(GC gc, int y, boolean visible) {
		List<Chip> chips = new ArrayList<>();
		content.tags().forEach(tag -> chips.add(Chip.of(null, tag, Tone.PLAIN)));
		relations.forEach(mark -> chips.add(Chip.of(mark.glyph(), mark.text(), mark.tone())));
		if (chips.isEmpty()) {
			return y;
		}
		int at = PAD;
		int row = y;
		for (Chip chip : chips) {
			int width = chip.size(gc).x;
			if (at > PAD && at + width > WIDTH - PAD) {
				at = PAD;
				row += Chip.HEIGHT + 4;
			}
			if (visible) {
				chip.paint(gc, left(at, width), row);
			}
			at += width + 4;
		}
		return row + Chip.HEIGHT + GAP;
	}

	private int comments(GC gc, int from, boolean visible) {
		int y = from;
		List<String> all = content.comments();
		for (String comment : all.subList(0, Math.min(MOST_COMMENTS, all.size()))) {
			if (visible) {
				Icons.draw(gc, Glyph.COMMENT, Token.MUTED, left(PAD, 14), y + 4, 14);
			}
			y = text(gc, comment, Fonts.small(), Token.TEXT, mirrored, 20, y + 2, visible);
		}
		if (all.size() > MOST_COMMENTS) {
			y = text(gc, "+" + (all.size() - MOST_COMMENTS), Fonts.small(), Token.MUTED, mirrored, 20, y, visible); //$NON-NLS-1$
		}
		return y;
	}

	private int text(GC gc, String text, Font font, Token ink, boolean rightToLeft, int y, boolean visible) {
		return text(gc, text, font, ink, rightToLeft, 0, y, visible);
	}

	private int text(GC gc, String text, Font font, Token ink, boolean rightToLeft, int indent, int y, boolean visible) {
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
			layout.setWidth(WIDTH - 2 * PAD - indent);
			layout.setText(text);
			if (visible) {
				gc.setForeground(Palette.color(ink));
				layout.draw(gc, mirrored ? PAD : PAD + indent, y);
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
