// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.swt.widgets.Shell;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.text.Isolation;

/** Keeps the name of the open corpus in the title of the window. */
final class WindowTitle {

	static final String PRODUCT = "Isnad"; //$NON-NLS-1$

	private WindowTitle() {
	}

	static void follow(Shell shell) {
		Workspace.listen(shell, new WorkspaceListener() {
			@Override
			public void opened(EditSession session) {
				show(shell);
			}

			@Override
			public void closed() {
				show(shell);
			}

			@Override
			public void changed(SessionChange change) {
				show(shell);
			}
		});
		show(shell);
	}

	private static void show(Shell shell) {
		String title = Workspace.corpus().map(store -> Isolation.isolate(store.corpus().getName()) + " – " + PRODUCT).orElse(PRODUCT); //$NON-NLS-1$
		if (!title.equals(shell.getText())) {
			shell.setText(title);
		}
	}
}
