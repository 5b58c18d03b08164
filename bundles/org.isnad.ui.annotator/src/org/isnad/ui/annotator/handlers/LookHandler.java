// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.annotator.ArticleLook;

/**
 * Changes how all articles are shown: fewer chips, or stronger arcs.
 */
public final class LookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if ("org.isnad.ui.density".equals(event.getCommand().getId())) { //$NON-NLS-1$
			ArticleLook.toggleCompact();
		} else {
			ArticleLook.toggleContrast();
		}
		return null;
	}
}
