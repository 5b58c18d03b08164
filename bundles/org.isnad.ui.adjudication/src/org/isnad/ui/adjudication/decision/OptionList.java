// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.decision;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.adjudication.Option;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/** The ways to decide, each with its key; one is marked. A click marks, a double click or Enter decides. */
final class OptionList extends Canvas {
	private static final int HEIGHT = Fonts.scaled(30);
	private static final int GAP = 4;
	private static final int PAD = 10;

	private List<Option> options = List.of();
	private Option marked;

	OptionList(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> {
			setFocus();
			Bench.get().mark(e.y / (HEIGHT + GAP));
		});
		addListener(SWT.MouseDoubleClick, e -> Bench.get().decideMarked());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		SpokenName.give(this, ACC.ROLE_LIST, () -> marked == null ? "" : marked.key() + ", " + marked.label() + ", " + marked.detail()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	void show(List<Option> newOptions, Option newMarked) {
		options = newOptions;
		marked = newMarked;
		getAccessible().setFocus(ACC.CHILDID_SELF);
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, Math.max(0, options.size() * (HEIGHT + GAP) - GAP));
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> Bench.get().markNext(true);
		case SWT.ARROW_UP -> Bench.get().markNext(false);
		default -> {
			// every other key is a command
		}
		}
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(getClientArea());
		int y = 0;
		for (Option option : options) {
			paint(gc, option, y);
			y += HEIGHT + GAP;
		}
	}

	private void paint(GC gc, Option option, int y) {
		int width = getClientArea().width;
		boolean on = marked != null && option.key().equals(marked.key());
		gc.setBackground(Palette.color(on ? Token.ROW : Token.BUTTON));
		gc.fillRoundRectangle(0, y, width, HEIGHT, 8, 8);
		gc.setForeground(Palette.color(on ? Token.SELECTION : Token.LINE));
		gc.setLineWidth(on && isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(0, y, width - 1, HEIGHT - 1, 8, 8);
		gc.setLineWidth(1);
		int wide = KeyCap.width(gc, option.key());
		KeyCap.paint(gc, PAD, y + (HEIGHT - KeyCap.HEIGHT) / 2, option.key());
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		Point detail = gc.textExtent(option.detail());
		gc.drawText(option.detail(), width - PAD - detail.x, y + (HEIGHT - detail.y) / 2, true);
		gc.setFont(on ? Fonts.bold() : Fonts.ui());
		gc.setForeground(Palette.color(Token.TEXT));
		int x = PAD + Math.max(wide, 18) + 8;
		gc.setClipping(0, y, Math.max(0, width - PAD - detail.x - 8), HEIGHT);
		gc.drawText(option.label(), x, y + (HEIGHT - gc.textExtent(option.label()).y) / 2, true);
		gc.setClipping((Rectangle) null);
	}
}
