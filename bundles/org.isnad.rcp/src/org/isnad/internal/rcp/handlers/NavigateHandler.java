// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.internal.rcp.History;

/** Goes back or forward in the history of the places visited; which of the two is said behind the colon. */
public final class NavigateHandler extends DataHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		History.go("back".equals(data())); //$NON-NLS-1$
		return null;
	}

	@Override
	public boolean isEnabled() {
		return History.canGo("back".equals(data())); //$NON-NLS-1$
	}
}
