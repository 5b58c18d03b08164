// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Opens the wizard that releases the corpus; where nobody annotated anything yet, says what to do first. */
public final class ReleaseHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Workspace.session().ifPresent(session -> {
			Annotators annotators = Annotators.of(session.store());
			if (annotators.ids().isEmpty()) {
				Jobs.warn(ReleaseMessages.nothingToRelease);
			} else {
				WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new ReleaseWizard(session, annotators));
				dialog.setPageSize(ReleaseWizard.WIDTH, ReleaseWizard.HEIGHT);
				dialog.open();
			}
		});
		return null;
	}
}
