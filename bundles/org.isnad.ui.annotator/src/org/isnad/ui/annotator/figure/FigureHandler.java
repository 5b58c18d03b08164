// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.CorpusException;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;

/** Asks what the figure of the article in front should show, and makes it. */
public final class FigureHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticlePane pane = editor == null ? null : editor.getAdapter(ArticlePane.class);
		if (pane != null && Workspace.session().isPresent()) {
			try {
				new FigureDialog(HandlerUtil.getActiveShell(event), FigureSubject.of(pane, Workspace.session().get())).open();
			} catch (CorpusException e) {
				Jobs.trouble(Messages.Figure_failed, e);
			}
		}
		return null;
	}
}
