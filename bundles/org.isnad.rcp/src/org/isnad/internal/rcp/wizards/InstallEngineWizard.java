// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.installed.EngineDraft;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.InstalledEngine;
import org.isnad.uima.installed.InstalledEngines;

/** Installs an engine of the user's own: which file, whether she trusts it, what its types become. Nothing of it runs before she has agreed. */
public final class InstallEngineWizard extends Wizard {

	private final EngineFilePage file = new EngineFilePage();
	private final EngineTrustPage trust = new EngineTrustPage();
	private final EngineMappingPage mapping = new EngineMappingPage();
	private EngineDraft draft;
	private InstalledEngine installed;

	/** A new wizard. */
	public InstallEngineWizard() {
		setWindowTitle(Messages.Engine_title);
		setHelpAvailable(false);
		setNeedsProgressMonitor(true);
	}

	/** Asks over a window; the engine that was installed, if any. UI thread. */
	public static Optional<InstalledEngine> open(Shell shell) {
		InstallEngineWizard wizard = new InstallEngineWizard();
		new WizardDialog(shell, wizard).open();
		return Optional.ofNullable(wizard.installed);
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(trust);
		addPage(mapping);
	}

	/** Opens what the first page names and shows it on the others; what is wrong with it, or null. */
	String openDraft() {
		closeDraft();
		try {
			var path = file.path();
			var classPath = file.classPath();
			getContainer().run(true, true, monitor -> {
				try {
					draft = EngineDraft.open(path, classPath, InstalledEngines.ofUser(), monitor);
				} catch (EngineException e) {
					throw new InvocationTargetException(e);
				}
			});
			trust.show(draft);
			mapping.show(draft);
			return null;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof EngineException) {
				return e.getCause().getMessage();
			}
			Jobs.trouble(Messages.Engine_title, e.getCause());
			return Messages.Engine_notOpened;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Messages.Engine_notOpened;
		} catch (EngineException e) {
			return e.getMessage();
		}
	}

	@Override
	public boolean canFinish() {
		return draft != null && trust.isPageComplete() && mapping.isPageComplete() && getContainer().getCurrentPage() != file;
	}

	@Override
	public boolean performFinish() {
		Set<String> taken = Pipelines.installed().all().stream().map(Pipeline::id).collect(Collectors.toSet());
		try {
			installed = draft.install(mapping.text(), taken);
			return true;
		} catch (EngineException e) {
			mapping.setErrorMessage(e.getMessage());
			return false;
		}
	}

	@Override
	public void dispose() {
		closeDraft();
		super.dispose();
	}

	private void closeDraft() {
		if (draft != null && installed == null) {
			try {
				draft.close();
			} catch (EngineException e) {
				Jobs.trouble(Messages.Engine_title, e);
			}
		}
		draft = null;
	}
}
