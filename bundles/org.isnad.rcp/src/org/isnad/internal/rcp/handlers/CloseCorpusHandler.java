// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.internal.rcp.Start;
import org.isnad.internal.rcp.welcome.Welcome;
import org.isnad.ui.Workspace;

/** Closes the open corpus after saving it. */
public final class CloseCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (Workspace.close()) {
			Start.forgetOpen();
			Welcome.show();
		}
		return null;
	}
}
