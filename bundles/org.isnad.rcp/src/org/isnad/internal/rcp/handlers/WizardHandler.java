// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.wizards.ExportWizard;
import org.isnad.internal.rcp.wizards.ImportWizard;
import org.isnad.internal.rcp.wizards.NewCorpusWizard;

/** Opens the wizard that is named behind the colon. */
public final class WizardHandler extends DataHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWizard wizard = switch (data()) {
			case "newCorpus" -> new NewCorpusWizard(); //$NON-NLS-1$
			case "import" -> new ImportWizard(); //$NON-NLS-1$
			default -> new ExportWizard();
		};
		new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
		return null;
	}
}
