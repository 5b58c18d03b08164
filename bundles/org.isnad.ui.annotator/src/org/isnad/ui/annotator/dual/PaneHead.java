// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/**
 * The head of one of two articles: its title, a cross that closes it, and a bar that says whether it is the one that keys and
 * commands work on.
 */
final class PaneHead extends Canvas {

	private static final int HEIGHT = 30;
	private static final int PAD = 12;
	private static final int GAP = 6;
	private static final int BUTTON = 16;
	private static final int CROSS = 12;
	private static final int BAR = 2;

	private final Runnable chosen;
	private final Runnable closed;
	private String title = ""; //$NON-NLS-1$
	private boolean active;
	private boolean overCross;

	PaneHead(Composite parent, Runnable chosen, Runnable closed) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		this.chosen = chosen;
		this.closed = closed;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> over(isOnCross(event.x)));
		addListener(SWT.MouseExit, event -> over(false));
		addListener(SWT.MouseUp, event -> clicked(event.button, event.x));
		addMouseListener(org.eclipse.swt.events.MouseListener.mouseDownAdapter((MouseEvent event) -> chosen.run()));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}
		});
		Palette.onChange(this, this::redraw);
	}

	void setTitle(String newTitle) {
		title = newTitle;
		setToolTipText(newTitle);
		redraw();
	}

	void setActive(boolean nowActive) {
		active = nowActive;
		redraw();
	}

	private void clicked(int button, int x) {
		if (button == 2 || button == 1 && isOnCross(x)) {
			closed.run();
		} else {
			chosen.run();
		}
	}

	private void over(boolean cross) {
		if (cross != overCross) {
			overCross = cross;
			redraw();
		}
	}

	private boolean isOnCross(int x) {
		int left = getSize().x - PAD - BUTTON;
		return x >= left && x < left + BUTTON;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
	}

	private void paint(GC gc) {
		Point size = getSize();
		gc.setBackground(Palette.color(active ? Token.PART : Token.HEAD));
		gc.fillRectangle(0, 0, size.x, size.y);
		if (active) {
			gc.setBackground(Palette.color(Token.SELECTION));
			gc.fillRectangle(0, 0, size.x, BAR);
		}
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(0, size.y - 1, size.x, size.y - 1);
		Icons.draw(gc, Glyph.DOCUMENT, Token.MUTED, PAD, (HEIGHT - Icons.SIZE) / 2, Icons.SIZE);
		int x = PAD + Icons.SIZE + GAP;
		gc.setFont(active ? Fonts.bold() : Fonts.ui());
		gc.setForeground(Palette.color(active ? Token.TEXT : Token.MUTED));
		String shown = fitting(gc, size.x - PAD - BUTTON - GAP - x);
		gc.drawText(shown, x, (HEIGHT - gc.textExtent(shown, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
		int inset = (BUTTON - CROSS) / 2;
		Icons.draw(gc, Glyph.CROSS, overCross ? Token.TEXT : Token.MUTED, size.x - PAD - BUTTON + inset, (HEIGHT - CROSS) / 2, CROSS);
	}

	/** A long title ends at a word: Arabic is never cut inside one. */
	private String fitting(GC gc, int room) {
		String shown = Isolation.isolate(title);
		int end = title.length();
		while (gc.textExtent(shown, SWT.DRAW_TRANSPARENT).x > room && title.lastIndexOf(' ', end - 1) > 0) {
			end = title.lastIndexOf(' ', end - 1);
			shown = Isolation.isolate(title.substring(0, end) + " \u2026"); //$NON-NLS-1$
		}
		return shown;
	}
}
