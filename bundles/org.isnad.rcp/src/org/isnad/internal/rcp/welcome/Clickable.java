// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Palette;

/** A painted line or card that is a button: by mouse, by Enter and Space, and for a screen reader. */
abstract class Clickable extends Canvas {

	private final Runnable action;
	private boolean hot;

	Clickable(Composite parent, String name, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.action = action;
		Css.style(this, "paper"); //$NON-NLS-1$
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> hot(true));
		addListener(SWT.MouseExit, e -> hot(false));
		addListener(SWT.MouseUp, e -> action.run());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	/** Draws the content on the ground that {@link #ground} has drawn. */
	abstract void paint(GC gc);

	/** Draws the ground: stronger under the pointer, with the selection's line where the keyboard is. */
	void ground(GC gc, Token fill, boolean outlined) {
		int width = getSize().x - 1;
		int height = getSize().y - 1;
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(hot ? Token.HOVER : fill));
		gc.fillRoundRectangle(0, 0, width, height, 8, 8);
		if (outlined || isFocusControl()) {
			gc.setForeground(Palette.color(isFocusControl() ? Token.SELECTION : Token.LINE));
			gc.drawRoundRectangle(0, 0, width, height, 8, 8);
		}
	}

	private void hot(boolean on) {
		hot = on;
		redraw();
	}

	private void key(Event e) {
		if (e.character == SWT.CR || e.character == ' ') {
			action.run();
		}
	}
}
