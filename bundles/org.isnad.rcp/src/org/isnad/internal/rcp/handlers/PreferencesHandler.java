// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences at the page named behind the colon. */
public final class PreferencesHandler extends DataHandler {

	/** Room for the widest and the highest page: one that grows when a page is shown loses the page where it is laid out from the right. */
	private static final int WIDTH = 620;
	private static final int HEIGHT = 470;

	@Override
	public Object execute(ExecutionEvent event) {
		PreferenceDialog dialog = new PreferenceDialog(HandlerUtil.getActiveShell(event), PlatformUI.getWorkbench().getPreferenceManager());
		dialog.setMinimumPageSize(WIDTH, HEIGHT);
		dialog.setSelectedNode(data());
		dialog.open();
		return null;
	}
}
