// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/** What a part shows while it has nothing to show: a glyph, what is missing, the key that fills it, and at most one button. */
public final class EmptyState extends Composite {

	private static final int GLYPH = 32;
	private static final int WIDEST = 220;
	/** Below this height the glyph goes and the lines come closer, so that the button is never cut off. */
	private static final int LOW = 200;
	private static final int MARGIN = 16;

	private final Glyph glyph;
	private final Label picture;
	private final Label title;
	private final Label hint;
	private Button button;

	/** An empty state in its parent, which gives it all its room. */
	public EmptyState(Composite parent, Glyph glyph, String missing, String how) {
		super(parent, SWT.NONE);
		Css.style(this, "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(this);
		picture = new Label(this, SWT.NONE);
		this.glyph = glyph;
		Palette.onChange(picture, this::fit);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
		title = Css.style(line(Fonts.bold()), "title"); //$NON-NLS-1$
		hint = Css.style(line(Fonts.small()), "muted"); //$NON-NLS-1$
		Label rest = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(rest);
		setText(missing, how);
		addListener(SWT.Resize, e -> fit());
	}

	private void fit() {
		boolean low = getSize().y < LOW;
		GridLayout layout = (GridLayout) getLayout();
		layout.marginHeight = low ? 4 : MARGIN;
		layout.verticalSpacing = low ? 3 : 8;
		picture.setImage(low ? null : Icons.image(glyph, Token.MUTED, GLYPH));
		width(title);
		width(hint);
		layout();
	}

	private Label line(Font font) {
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

	private void set(Label label, String text) {
		label.setText(text);
		width(label);
	}

	/** A line is wrapped at a comfortable width, but where there is little height it may be as wide as the part. */
	private void width(Label label) {
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		int most = getSize().y < LOW ? Math.max(WIDEST, getSize().x - 2 * MARGIN) : WIDEST;
		((GridData) label.getLayoutData()).widthHint = natural > most ? most : SWT.DEFAULT;
	}

	/** Adds the button, in the place of the one before; the key is written behind its word and may be null. */
	public EmptyState button(String text, String key, Runnable action) {
		if (button != null) {
			button.dispose();
		}
		button = new Button(this, SWT.PUSH);
		button.setText(key == null ? text : text + "   " + key); //$NON-NLS-1$
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 4).applyTo(button);
		button.moveBelow(hint);
		layout(true);
		return this;
	}

	@Override
	public boolean setFocus() {
		return button == null ? super.setFocus() : button.setFocus();
	}
}
