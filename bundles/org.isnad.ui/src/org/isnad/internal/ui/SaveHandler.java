// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.EditSession;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Writes what autosave has not written yet, now, and says so. */
public final class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Workspace.session().ifPresent(SaveHandler::save);
		return null;
	}

	private static void save(EditSession session) {
		try {
			session.flush();
			Jobs.inform(Messages.Save_saved);
		} catch (Exception e) {
			Jobs.trouble(Messages.Workspace_closeFailed, e);
		}
	}
}
