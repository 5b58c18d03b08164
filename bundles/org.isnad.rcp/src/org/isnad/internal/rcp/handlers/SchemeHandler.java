// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.scheme.SchemeDialog;
import org.isnad.ui.Workspace;

/** Opens the scheme of the corpus: profile, tagsets, tags. */
public final class SchemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Workspace.session().ifPresent(session -> new SchemeDialog(HandlerUtil.getActiveShell(event), session).open());
		return null;
	}
}
