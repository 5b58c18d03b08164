// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.text.Isolation;

/** Says what this is, which version, and under which licence. */
public final class AboutDialog extends Dialog {

	/** A dialog over a window. */
	public AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.About_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 20).spacing(16, 6).applyTo(area);
		Label mark = new Label(area, SWT.NONE);
		mark.setImage(Icons.image(Glyph.ISNAD, Token.SELECTION, 48));
		GridDataFactory.fillDefaults().span(1, 4).align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
		line(area, "Isnad  إسناد", "title").setFont(Fonts.display(20)); //$NON-NLS-1$ //$NON-NLS-2$
		line(area, Messages.About_what, "part"); //$NON-NLS-1$
		String version = Platform.getBundle("org.isnad.rcp").getVersion().toString(); //$NON-NLS-1$
		line(area, Isolation.message(Messages.About_version, version), "muted"); //$NON-NLS-1$
		line(area, Messages.About_licence, "muted"); //$NON-NLS-1$
		return area;
	}

	private static Label line(Composite area, String text, String css) {
		Label label = Css.style(new Label(area, SWT.WRAP), css);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
