// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.find.FindDialog;
import org.isnad.ui.Workspace;

/** Opens the search for documents, sources and claims. */
public final class QuickFindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell window = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		Workspace.session().ifPresent(session -> new FindDialog(window, session).open(window));
		return null;
	}
}
