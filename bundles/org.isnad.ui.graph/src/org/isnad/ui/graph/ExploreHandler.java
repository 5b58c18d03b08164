// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes to the perspective of the pictures. */
public final class ExploreHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			return PlatformUI.getWorkbench().showPerspective(ExplorePerspective.ID, HandlerUtil.getActiveWorkbenchWindowChecked(event));
		} catch (WorkbenchException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
