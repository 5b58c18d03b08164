// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.suggest.RunPlan;
import org.isnad.internal.rcp.suggest.SuggestRun;
import org.isnad.internal.rcp.wizards.SuggestWizard;

/** Runs what ran last over what is open or selected now; asks where nothing ran yet. */
public final class SuggestAgainHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		RunPlan.last().ifPresentOrElse(SuggestRun::start, () -> new WizardDialog(HandlerUtil.getActiveShell(event), new SuggestWizard()).open());
		return null;
	}
}
