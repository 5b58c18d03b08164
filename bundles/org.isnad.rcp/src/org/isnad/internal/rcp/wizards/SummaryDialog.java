// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.internal.rcp.Messages;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;

/** Says what a task did, where its result is, and line by line what was left out and why. */
public final class SummaryDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int MOST = 2000;

	private final String title;
	private final String line;
	private final List<String> details;
	private final Path place;

	/** The place may be null, the details empty. */
	public SummaryDialog(Shell parent, String title, String line, List<String> details, Path place) {
		super(parent);
		this.title = title;
		this.line = line;
		this.details = details;
		this.place = place;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(details.isEmpty() ? Icons.image(Glyph.DONE, Token.SOURCE, 32) : Icons.image(Glyph.WARNING, Token.CUE, 32));
		GridDataFactory.fillDefaults().span(1, 3).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		words(area, line, "part"); //$NON-NLS-1$
		if (place != null) {
			words(area, place.toString(), "muted"); //$NON-NLS-1$
		}
		if (!details.isEmpty()) {
			words(area, NLS.bind(Messages.Summary_details, Integer.toString(details.size())), "muted"); //$NON-NLS-1$
			Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
			text.setText(String.join("\n", details.subList(0, Math.min(MOST, details.size())))); //$NON-NLS-1$
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, 180).applyTo(text);
		}
		return area;
	}

	private static void words(Composite area, String text, String css) {
		Label label = Css.style(new Label(area, SWT.WRAP), css);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (place != null) {
			createButton(parent, IDialogConstants.OPEN_ID, Messages.Summary_showFolder, false);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.OPEN_ID) {
			Program.launch(place.toString());
		} else {
			super.buttonPressed(id);
		}
	}
}
