// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Workspace;

/** Asks for the folder of a corpus and opens it. */
public final class OpenCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
		dialog.setText(Messages.OpenCorpus_title);
		dialog.setMessage(Messages.OpenCorpus_message);
		Workspace.recent().stream().findFirst().map(Path::getParent).ifPresent(parent -> dialog.setFilterPath(parent.toString()));
		String folder = dialog.open();
		if (folder != null) {
			Workspace.open(Path.of(folder));
		}
		return null;
	}
}
