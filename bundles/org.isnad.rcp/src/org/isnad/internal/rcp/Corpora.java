// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/** What the window does as a whole when a corpus comes or goes. */
final class Corpora {

	private Corpora() {
	}

	/** An article of a corpus that is closed must not stay open; what can be undone changes with every edit. */
	static void followCorpus(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		Workspace.listen(shell, new LastArticles(window));
		Workspace.listen(shell, new WorkspaceListener() {
			@Override
			public void closing(EditSession session) {
				Documents.closeAll();
			}

			@Override
			public void opened(EditSession session) {
				CommandBar.refresh();
			}

			@Override
			public void closed() {
				History.clear();
			}

			@Override
			public void changed(SessionChange change) {
				CommandBar.refresh();
			}
		});
	}
}
