// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.suggest.RunPlan;
import org.isnad.internal.rcp.suggest.RunScope;
import org.isnad.internal.rcp.suggest.SuggestRun;
import org.isnad.internal.rcp.wizards.SuggestWizard;

/** Runs the pipeline that is named, or all that are on, over the scope that is named or the open document; where neither is named, asks. */
public final class SuggestHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String pipeline = event.getParameter("org.isnad.ui.pipeline"); //$NON-NLS-1$
		String scope = event.getParameter("org.isnad.ui.scope"); //$NON-NLS-1$
		if (pipeline == null && scope == null) {
			new WizardDialog(HandlerUtil.getActiveShell(event), new SuggestWizard()).open();
		} else {
			SuggestRun.start(new RunPlan(pipeline == null ? List.of() : List.of(pipeline), scope == null ? RunScope.DOCUMENT : RunScope.valueOf(scope)));
		}
		return null;
	}
}
