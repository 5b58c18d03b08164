// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.scene.look.Token;

/** Names controls for the theme's style sheet. A name is given right after the control is made; the sheet is then applied by the workbench. */
public final class Css {

	private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

	private Css() {
	}

	/** Gives a control the class of the style sheet that says how it looks, e.g. "paper", "head", "muted". */
	public static <C extends Control> C style(C control, String cssClass) {
		control.setData(CLASS, cssClass);
		return control;
	}

	/** A part whose controls stand one above the other with nothing between them: a grid of one column. */
	public static Composite column(Composite parent) {
		Composite column = style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		column.setLayout(layout);
		return column;
	}

	/** A line of one pixel in the colour of the hairline; give it its width by the parent's layout, its height is 1. */
	public static Label hairline(Composite parent) {
		Label line = new Label(parent, SWT.NONE);
		line.setBackground(Palette.color(Token.LINE2));
		Palette.onChange(line, () -> line.setBackground(Palette.color(Token.LINE2)));
		return style(line, "line"); //$NON-NLS-1$
	}
}
