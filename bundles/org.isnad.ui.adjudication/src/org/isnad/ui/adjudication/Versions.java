// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.isnad.compare.gold.Item;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;

/**
 * The versions of an item one beneath the other, and below them what gold would be. A click marks a version, a double click takes it. Lays
 * itself out from left to right in every interface, for the words are those of the article; the names stand at the edge where reading
 * begins.
 */
final class Versions extends Canvas {
	private static final int WHO = Fonts.scaled(132);
	private static final int PAD = 10;
	private static final int LEAST = Fonts.scaled(62);
	private static final int CIRCLE = Fonts.scaled(18);
	private static final double SIZE = 0.92;

	private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
	private List<VersionRow> rows = List.of();
	private Option marked;
	private int scroll;

	Versions(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseDoubleClick, e -> Bench.get().decideMarked());
		addListener(SWT.MouseVerticalWheel, e -> scrollTo(scroll - e.count * 16));
		addListener(SWT.Resize, e -> scrollTo(scroll));
		getVerticalBar().addListener(SWT.Selection, e -> scrollTo(getVerticalBar().getSelection()));
		Fonts.onChange(this, this::redraw);
		SpokenName.give(this, () -> AdjudicationMessages.spokenVersions + ". " //$NON-NLS-1$
				+ rows.stream().map(row -> row.name() + ": " + (row.snippet() == null ? row.more() : row.snippet().text())).collect(Collectors.joining(". "))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void show(Item item, Option option) {
		CorpusStore store = Workspace.corpus().orElse(null);
		marked = option;
		rows = List.of();
		if (item != null && store != null) {
			try {
				rows = new VersionRows(store, item).rows(Bench.get().options(), option);
			} catch (CorpusException e) {
				Jobs.trouble(AdjudicationMessages.cannotRead, e);
			}
		}
		scrollTo(scroll);
		redraw();
	}

	private static Font font() {
		return Fonts.article(Fonts.zoom() * SIZE);
	}

	private int textWidth(int width) {
		return Math.max(60, width - WHO - 2 * PAD - 14);
	}

	/** The height that all rows need. */
	int heightFor(int width) {
		return rows.stream().mapToInt(row -> height(row, width)).sum();
	}

	private int height(VersionRow row, int width) {
		int words = row.snippet() == null ? 0 : new SnippetLayout(row.snippet(), font()).height(getDisplay(), textWidth(width));
		int chips = row.chips().isEmpty() ? 0 : Chip.HEIGHT + 6;
		return Math.max(LEAST, words + chips + 8);
	}

	private void scrollTo(int wanted) {
		int total = heightFor(getClientArea().width);
		int room = getClientArea().height;
		scroll = Math.max(0, Math.min(wanted, total - room));
		ScrollBar bar = getVerticalBar();
		bar.setVisible(total > room && room > 0);
		if (bar.getVisible()) {
			bar.setValues(scroll, 0, total, room, 16, room);
		}
		redraw();
	}

	private void press(Event event) {
		int y = -scroll;
		for (VersionRow row : rows) {
			int height = height(row, getClientArea().width);
			if (event.y >= y && event.y < y + height && row.option() >= 0) {
				Bench.get().mark(row.option());
			}
			y += height;
		}
	}

	private void paint(GC gc) {
		int width = getClientArea().width;
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(getClientArea());
		int y = -scroll;
		for (VersionRow row : rows) {
			int height = height(row, width);
			paint(gc, row, y, width, height);
			y += height;
			gc.setBackground(Palette.color(Token.LINE2));
			gc.fillRectangle(0, y - 1, width, 1);
		}
	}

	private void paint(GC gc, VersionRow row, int y, int width, int height) {
		boolean on = marked != null && row.option() >= 0 && row.key() != null && row.key().equals(marked.key());
		int left = mirrored ? width - WHO : 0;
		gc.setBackground(Palette.color(on ? Token.ROW : Token.PART));
		gc.fillRectangle(left, y, WHO, height);
		gc.setBackground(Palette.color(Token.LINE2));
		gc.fillRectangle(mirrored ? left : WHO - 1, y, 1, height);
		who(gc, row, y, width, on);
		int x = mirrored ? PAD : WHO + PAD;
		int wide = textWidth(width);
		int top = y + 4;
		if (!row.chips().isEmpty()) {
			chips(gc, row, mirrored ? x + wide : x + wide, top);
			top += Chip.HEIGHT + 4;
		}
		if (row.snippet() != null) {
			new SnippetLayout(row.snippet(), font()).paint(gc, x, top, wide);
		} else {
			gc.setFont(Fonts.ui());
			gc.setForeground(Palette.color(Token.MUTED));
			gc.drawText("\u2014", x + wide - 16, y + (height - gc.textExtent("\u2014").y) / 2, true); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The chips stand at the edge where the article's lines begin. */
	private static void chips(GC gc, VersionRow row, int right, int y) {
		int x = right;
		for (Chip chip : row.chips()) {
			x -= chip.size(gc).x;
			chip.paint(gc, x, y);
			x -= 6;
		}
	}

	private void who(GC gc, VersionRow row, int y, int width, boolean on) {
		int x = PAD;
		int top = y + 8;
		if (row.isGold()) {
			Icons.draw(gc, Glyph.GOLD, Token.GOLD, flip(x, 16, width), top, 16);
		} else {
			int at = flip(x, CIRCLE, width);
			gc.setForeground(Palette.color(Token.ARC));
			gc.setLineWidth(1);
			gc.drawOval(at, top, CIRCLE - 1, CIRCLE - 1);
			gc.setFont(Fonts.tiny());
			Point size = gc.textExtent(row.letter());
			gc.drawText(row.letter(), at + (CIRCLE - size.x) / 2, top + (CIRCLE - size.y) / 2, true);
		}
		x += CIRCLE + 6;
		int room = WHO - x - PAD;
		if (row.key() != null) {
			int wide = KeyCap.width(gc, row.key());
			KeyCap.paint(gc, flip(WHO - PAD - wide, wide, width), top, row.key());
			room -= wide + 4;
		}
		gc.setFont(Fonts.smallBold());
		gc.setForeground(Palette.color(on ? Token.SELECTION : Token.TEXT));
		List<String> lines = wrap(gc, row.name(), room, 2);
		for (String line : lines) {
			gc.drawText(directed(line), flip(x, gc.textExtent(line).x, width), top, true);
			top += Fonts.scaled(17);
		}
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		for (String line : row.more().isEmpty() ? List.<String>of() : wrap(gc, row.more(), WHO - x - PAD, 2)) {
			gc.drawText(directed(line), flip(x, gc.textExtent(line).x, width), top, true);
			top += Fonts.scaled(16);
		}
	}

	/** Words of an Arabic interface are read from the right although the canvas is not mirrored. */
	private String directed(String line) {
		return mirrored ? "\u2067" + line + "\u2069" : line; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private int flip(int x, int wide, int width) {
		return mirrored ? width - x - wide : x;
	}

	private static List<String> wrap(GC gc, String words, int room, int most) {
		List<String> lines = new ArrayList<>();
		String line = ""; //$NON-NLS-1$
		for (String word : words.split(" ")) { //$NON-NLS-1$
			String longer = line.isEmpty() ? word : line + ' ' + word;
			if (!line.isEmpty() && gc.textExtent(longer).x > room && lines.size() < most - 1) {
				lines.add(line);
				line = word;
			} else {
				line = longer;
			}
		}
		lines.add(line);
		return lines.stream().map(each -> gc.textExtent(each).x <= room ? each : Isolation.isolate(fit(gc, each, room))).toList();
	}

	private static String fit(GC gc, String line, int room) {
		int end = line.length();
		while (end > 1 && gc.textExtent(line.substring(0, end) + "\u2026").x > room) { //$NON-NLS-1$
			end--;
		}
		return line.substring(0, end).strip() + "\u2026"; //$NON-NLS-1$
	}
}
