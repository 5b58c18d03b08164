// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Glyph;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.Token;

/** What a part shows while it has nothing to show: a glyph, what is missing, the key that fills it, and at most one button. */
public final class EmptyState extends Composite {

	private static final int GLYPH = 32;
	private static final int WIDEST = 220;

	private final Label title;
	private final Label hint;
	private Button button;

	/** An empty state in its parent, which gives it all its room. */
	public EmptyState(Composite parent, Glyph glyph, String missing, String how) {
		super(parent, SWT.NONE);
		Css.style(this, "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(this);
		Label picture = new Label(this, SWT.NONE);
		picture.setImage(Icons.image(glyph, Token.MUTED, GLYPH));
		Palette.onChange(picture, () -> picture.setImage(Icons.image(glyph, Token.MUTED, GLYPH)));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
		title = Css.style(line(Fonts.bold()), "title"); //$NON-NLS-1$
		hint = Css.style(line(Fonts.small()), "muted"); //$NON-NLS-1$
		Label rest = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(rest);
		setText(missing, how);
	}

	private Label line(org.eclipse.swt.graphics.Font font) {
		Label label = new Label(this, SWT.WRAP | SWT.CENTER);
		label.setFont(font);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(label);
		return label;
	}

	/** Changes what is said. */
	public EmptyState setText(String missing, String how) {
		set(title, missing);
		set(hint, how);
		layout(true);
		return this;
	}

	private static void set(Label label, String text) {
		label.setText(text);
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) label.getLayoutData())
			.hint(natural > WIDEST ? WIDEST : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
	}

	/** Adds the button; the key is written behind its word and may be null. */
	public EmptyState button(String text, String key, Runnable action) {
		button = new Button(this, SWT.PUSH);
		button.setText(key == null ? text : text + "   " + key); //$NON-NLS-1$
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 4).applyTo(button);
		button.moveBelow(hint);
		return this;
	}

	@Override
	public boolean setFocus() {
		return button == null ? super.setFocus() : button.setFocus();
	}
}
