// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.AnnotatorMenu;

/** Offers the annotators of the open corpus: whose work is shown and edited. */
public final class AnnotatorHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Menu menu = AnnotatorMenu.create(HandlerUtil.getActiveShell(event));
		menu.setVisible(true);
		return null;
	}
}
