// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.preferences;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.wizards.EditMappingDialog;
import org.isnad.internal.rcp.wizards.InstallEngineWizard;
import org.isnad.ui.Jobs;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.Pipeline;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.InstalledEngine;
import org.isnad.uima.installed.InstalledEngines;

/** What can be done with the engines that the user installed herself. */
final class EngineButtons {

	private final Shell shell;
	private final Runnable changed;
	private final Button mapping;
	private final Button remove;
	private InstalledEngine engine;

	/** Buttons one below the other; tells when engines came or went. */
	EngineButtons(Composite parent, Runnable changed) {
		this.shell = parent.getShell();
		this.changed = changed;
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 4).applyTo(new Label(parent, SWT.NONE));
		PipelinesPage.button(parent, Messages.Engine_install, this::install);
		mapping = PipelinesPage.button(parent, Messages.Engine_mapping, () -> EditMappingDialog.open(shell, engine));
		remove = PipelinesPage.button(parent, Messages.Pipelines_remove, this::remove);
	}

	/** The pipeline that is selected, or null. */
	void show(Pipeline pipeline) {
		engine = pipeline == null ? null : find(pipeline.id()).orElse(null);
		mapping.setEnabled(engine != null);
		remove.setEnabled(engine != null);
	}

	private void install() {
		if (InstallEngineWizard.open(shell).isPresent()) {
			changed.run();
		}
	}

	private static Optional<InstalledEngine> find(String id) {
		return InstalledEngines.ofUser().find(id);
	}

	private void remove() {
		if (!MessageDialog.openConfirm(shell, Messages.Pipelines_remove, Isolation.message(Messages.Pipelines_removeSure, engine.label()))) {
			return;
		}
		try {
			InstalledEngines.ofUser().remove(engine.id());
			changed.run();
		} catch (EngineException e) {
			Jobs.trouble(Messages.Pipelines_notRemoved, e);
		}
	}
}
