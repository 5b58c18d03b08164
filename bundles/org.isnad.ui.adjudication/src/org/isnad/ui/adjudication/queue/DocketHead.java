// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.queue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item.Status;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;

/** How far the document is: how many of its items are gold, and by what; a bar of agreed, decided and open. */
final class DocketHead extends Canvas {
	private static final int PAD = 12;
	private static final int LINE = 18;
	private static final int BAR = 6;

	private int agreed;
	private int decided;
	private int open;

	DocketHead(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addListener(SWT.Paint, e -> paint(e.gc));
		SpokenName.give(this, () -> gold() + ", " + by()); //$NON-NLS-1$
	}

	void show(Docket docket) {
		agreed = docket == null ? 0 : docket.count(Status.AGREED);
		decided = docket == null ? 0 : docket.count(Status.DECIDED) + docket.count(Status.AUTOMATIC);
		open = docket == null ? 0 : docket.open().size();
		setToolTipText(by());
		redraw();
	}

	private String gold() {
		return Isolation.message(AdjudicationMessages.goldOf, agreed + decided, agreed + decided + open);
	}

	private String by() {
		return Isolation.message(AdjudicationMessages.agreedDecided, agreed, decided);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, Fonts.scaled(8 + 2 * LINE + BAR + 12));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(getClientArea());
		int width = getClientArea().width;
		Icons.draw(gc, Glyph.GOLD, Token.GOLD, PAD, 9, Icons.SIZE);
		gc.setFont(Fonts.smallBold());
		gc.setForeground(Palette.color(Token.GOLD));
		gc.drawText(gold(), PAD + Icons.SIZE + 6, 8, true);
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(by(), PAD, 8 + Fonts.scaled(LINE), true);
		int all = Math.max(1, agreed + decided + open);
		int y = 8 + Fonts.scaled(2 * LINE) + 2;
		int wide = width - 2 * PAD;
		int first = wide * agreed / all;
		int second = wide * (agreed + decided) / all;
		bar(gc, PAD, y, wide, Token.TRACK, 255);
		bar(gc, PAD + second, y, open == 0 ? 0 : wide - second, Token.DISAGREEMENT, 255);
		bar(gc, PAD + first, y, second - first, Token.GOLD_BAR, 130);
		bar(gc, PAD, y, first, Token.GOLD_BAR, 255);
	}

	private static void bar(GC gc, int x, int y, int width, Token color, int alpha) {
		if (width > 0) {
			gc.setBackground(Palette.color(Token.PART));
			gc.fillRoundRectangle(x, y, width, BAR, BAR, BAR);
			gc.setAlpha(alpha);
			gc.setBackground(Palette.color(color));
			gc.fillRoundRectangle(x, y, width, BAR, BAR, BAR);
			gc.setAlpha(255);
		}
	}
}
