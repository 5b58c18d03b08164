// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.nio.file.Path;
import java.util.stream.Collectors;

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
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.isnad.release.ReleaseResult;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.text.Isolation;

/** Tells that a release was made and what its verification said; opens its folder, or what changed since the one before. */
final class ReleaseDialog extends Dialog {
	private static final int CHANGES_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 460;

	private final ReleaseResult result;
	private final Path previous;

	private ReleaseDialog(Shell parent, ReleaseResult result, Path previous) {
		super(parent);
		this.result = result;
		this.previous = previous;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @param previous the release before, or null */
	static void open(ReleaseResult result, Path previous) {
		Jobs.inform(verdict(result));
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			new ReleaseDialog(window.getShell(), result, previous).open();
		}
	}

	private static String verdict(ReleaseResult result) {
		return NLS.bind(ReleaseMessages.verified, new Object[] { result.version(), Integer.toString(result.verification().files()), Integer.toString(result.verification().spans()),
			Integer.toString(result.verification().references()) });
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ReleaseMessages.released);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(14, 8).applyTo(area);
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(Icons.image(Glyph.DONE, Token.SOURCE, 32));
		GridDataFactory.fillDefaults().span(1, 3).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		words(area, verdict(result), "part").setFont(Fonts.bold()); //$NON-NLS-1$
		String splits = result.splits().entrySet().stream().map(split -> ReleaseMessages.part(split.getKey()) + ' ' + split.getValue()).collect(Collectors.joining(" · ")); //$NON-NLS-1$
		words(area, NLS.bind(ReleaseMessages.releasedCounts, Integer.toString(result.documents()), splits), "part"); //$NON-NLS-1$
		words(area, Isolation.isolate(result.path().toString()), "muted"); //$NON-NLS-1$
		if (!result.remarks().isEmpty()) {
			Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
			text.setText(String.join("\n", result.remarks())); //$NON-NLS-1$
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, 90).applyTo(text);
		}
		return area;
	}

	private static Label words(Composite area, String text, String css) {
		Label label = Css.style(new Label(area, SWT.WRAP), css);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (previous != null) {
			createButton(parent, CHANGES_ID, ReleaseMessages.showChanges, false);
		}
		createButton(parent, IDialogConstants.OPEN_ID, ReleaseMessages.openFolder, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case IDialogConstants.OPEN_ID -> Program.launch(result.path().toString());
			case CHANGES_ID -> {
				close();
				ChangesView.show(previous, result.path());
			}
			default -> super.buttonPressed(id);
		}
	}
}
