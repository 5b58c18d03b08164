// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Workspace;

/** Takes back the last edit of the open corpus. */
public final class UndoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Workspace.undo().filter(change -> window != null).ifPresent(change -> UndoReveal.show(change, window.getActivePage()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		// What is locked is not undone, but whoever asks is told.
		return Workspace.session().filter(session -> session.canUndo() || session.undoRefusal() != null).isPresent();
	}
}
