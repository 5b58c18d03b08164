// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.PolicyDialog;

/** Asks for a policy and lets it decide what is open, in the document on the bench or in all. */
public final class PolicyHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (Workspace.session().isEmpty()) {
			Jobs.warn(AdjudicationMessages.noDocument);
		} else {
			new PolicyDialog(HandlerUtil.getActiveShell(event)).open();
		}
		return null;
	}
}
