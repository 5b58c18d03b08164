// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.isnad.internal.rcp.Messages;

/** Asks for the file of an engine, and where its classes are if they are not beside it. */
final class EngineFilePage extends FormPage {

	private Text file;
	private Text classPath;

	EngineFilePage() {
		super("engine", Messages.Engine_title, Messages.Engine_fileDescription); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		label(Messages.Engine_file);
		file = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addListener(SWT.Modify, e -> check());
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.Import_addFiles, this::chooseFile);
		button(buttons, Messages.Import_addFolder, this::chooseFolder);
		hint(Messages.Engine_fileHint);
		classPath = text(Messages.Engine_classPath, null, ""); //$NON-NLS-1$
		hint(Messages.Engine_classPathHint);
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.xml;*.pear", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		take(dialog.open());
	}

	private void chooseFolder() {
		take(new DirectoryDialog(getShell()).open());
	}

	private void take(String chosen) {
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	Path path() {
		return path(file.getText());
	}

	List<Path> classPath() {
		List<Path> paths = new ArrayList<>();
		for (String each : classPath.getText().split(File.pathSeparator)) {
			if (path(each) != null) {
				paths.add(path(each));
			}
		}
		return paths;
	}

	@Override
	String problem() {
		return path() == null || !Files.exists(path()) ? Messages.Engine_noFile : null;
	}

	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete();
	}

	@Override
	public IWizardPage getNextPage() {
		String problem = ((InstallEngineWizard) getWizard()).openDraft();
		setErrorMessage(problem);
		return problem == null ? super.getNextPage() : null;
	}
}
