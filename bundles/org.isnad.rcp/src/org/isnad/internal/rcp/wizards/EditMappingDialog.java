// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.InstalledEngine;
import org.isnad.uima.installed.InstalledEngines;
import org.isnad.uima.mapping.MappingProblem;

/** Changes what the types of an installed engine become; the next run goes by it. */
public final class EditMappingDialog extends TitleAreaDialog {

	private final InstalledEngine engine;
	private final String before;
	private final Function<String, List<MappingProblem>> checker;
	private MappingField field;

	private EditMappingDialog(Shell shell, InstalledEngine engine, String before, Function<String, List<MappingProblem>> checker) {
		super(shell);
		this.engine = engine;
		this.before = before;
		this.checker = checker;
		setHelpAvailable(false);
	}

	/** Opens it; whether the mapping was changed. UI thread. */
	public static boolean open(Shell shell, InstalledEngine engine) {
		try {
			String before = Files.exists(engine.mappingFile()) ? Files.readString(engine.mappingFile()) : ""; //$NON-NLS-1$
			return new EditMappingDialog(shell, engine, before, InstalledEngines.ofUser().mappingCheck(engine)).open() == OK;
		} catch (EngineException | IOException e) {
			Jobs.trouble(Messages.Engine_mappingTitle, e);
			return false;
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(engine.label());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		field = new MappingField(fields, this::tell);
		setTitle(Messages.Engine_mappingTitle);
		setMessage(Messages.Engine_mappingDescription);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		field.show(before, checker);
	}

	private void tell(String problem) {
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
		}
	}

	@Override
	protected void okPressed() {
		if (!checker.apply(field.text()).isEmpty()) {
			return;
		}
		try {
			InstalledEngines.ofUser().saveMapping(engine, field.text());
			super.okPressed();
		} catch (EngineException e) {
			setErrorMessage(e.getMessage());
		}
	}
}
