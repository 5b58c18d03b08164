// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.Columns;

/** Lays the parts out as at first. */
public final class ResetWindowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().resetPerspective();
		Columns.reset(HandlerUtil.getActiveWorkbenchWindow(event));
		return null;
	}
}
