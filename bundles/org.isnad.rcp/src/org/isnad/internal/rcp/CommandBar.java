// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.desk.DeskKeys;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Palette;

/** The row of tools: each with the key that does the same, and at its end the way to find anything. */
public final class CommandBar {

	private static final int HEIGHT = 40;
	private static Composite shown;

	/** Made by the workbench with the trim as parent. */
	@PostConstruct
	public void create(Composite parent) {
		Composite row = Css.style(new Composite(parent, SWT.NONE) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(getShell().getClientArea().width, HEIGHT);
			}
		}, "window"); //$NON-NLS-1$
		GridLayout layout = new GridLayout(24, false);
		layout.marginWidth = 8;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		row.setLayout(layout);
		shown = row;
		row.addListener(SWT.Paint, e -> {
			e.gc.setForeground(Palette.color(Token.LINE));
			e.gc.drawLine(0, HEIGHT - 1, row.getSize().x, HEIGHT - 1);
		});
		button(row, "undo", Glyph.UNDO, Token.TEXT, false); //$NON-NLS-1$
		button(row, "redo", Glyph.REDO, Token.TEXT, false); //$NON-NLS-1$
		separator(row);
		button(row, "back", Glyph.BACK, Token.TEXT, false); //$NON-NLS-1$
		button(row, "forward", Glyph.FORWARD, Token.TEXT, false); //$NON-NLS-1$
		separator(row);
		List<Control> marks = List.of(button(row, "claim", Glyph.CLAIM, Token.CLAIM, true), button(row, "source", Glyph.SOURCE, Token.SOURCE, true), //$NON-NLS-1$ //$NON-NLS-2$
				button(row, "cue", Glyph.CUE, Token.CUE, true), button(row, "attribute", Glyph.ATTRIBUTION, Token.ARC, true), //$NON-NLS-1$ //$NON-NLS-2$
				button(row, "relate", Glyph.CONTRADICTION, Token.CONTRADICTION, true), separator(row)); //$NON-NLS-1$
		button(row, "suggest", Glyph.RUN, Token.TEXT, false); //$NON-NLS-1$
		button(row, "acceptAll", Glyph.SUGGESTION, Token.TEXT, false); //$NON-NLS-1$
		button(row, "validate", Glyph.DONE, Token.TEXT, false); //$NON-NLS-1$
		grow(new FindEntry(row));
		separator(row);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Runnable fit = () -> {
			show(marks, !DeskKeys.isDesk(window.getActivePage()));
			// A column that nothing stands in would still take its space.
			layout.numColumns = (int) Stream.of(row.getChildren()).filter(child -> !((GridData) child.getLayoutData()).exclude).count();
			refresh();
		};
		PerspectiveButtons perspectives = new PerspectiveButtons(row, window, fit);
		perspectives.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
		fit.run();
		keepWidth(parent, row);
	}

	/** Draws the buttons again: what can be done now, or by which key, has changed. */
	public static void refresh() {
		if (shown != null && !shown.isDisposed()) {
			shown.layout();
			for (Control child : shown.getChildren()) {
				child.redraw();
			}
		}
	}

	/** On the desk the digits decide pairs and mark nothing. */
	private static void show(List<Control> controls, boolean visible) {
		for (Control control : controls) {
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
	}

	private static Control button(Composite row, String command, Glyph glyph, Token ink, boolean keyShown) {
		CommandButton button = new CommandButton(row, "org.isnad.ui." + command, glyph, ink, keyShown); //$NON-NLS-1$
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		return button;
	}

	private static void grow(Control entry) {
		entry.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, true));
	}

	private static Control separator(Composite row) {
		Canvas line = new Canvas(row, SWT.NO_FOCUS);
		line.addListener(SWT.Paint, e -> {
			e.gc.setForeground(Palette.color(Token.LINE));
			e.gc.drawLine(6, 0, 6, 20);
		});
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, true);
		data.widthHint = 13;
		data.heightHint = 20;
		line.setLayoutData(data);
		return Css.style(line, "window"); //$NON-NLS-1$
	}

	/** The trim lays a control out once; the row must follow the width of the window. */
	private static void keepWidth(Composite trim, Composite row) {
		trim.getShell().addListener(SWT.Resize, e -> {
			if (!row.isDisposed()) {
				row.requestLayout();
			}
		});
	}
}
