// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.isnad.ui.ArticlePlace;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentSelection;
import org.isnad.ui.Documents;

/** The places that were looked at: documents, and where in them. */
public final class History {

	private static final Trail TRAIL = new Trail();

	private History() {
	}

	/** Watches what the user looks at in a window. */
	static void follow(IWorkbenchWindow window) {
		window.getSelectionService().addPostSelectionListener((part, selection) -> {
			if (selection instanceof DocumentSelection) {
				look(window);
			}
		});
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partBroughtToTop(IWorkbenchPartReference reference) {
				look(window);
			}
		});
	}

	/** What is selected first scrolls into sight: the place is the one after that. */
	private static void look(IWorkbenchWindow window) {
		window.getShell().getDisplay().asyncExec(() -> Documents.active().map(ArticleView::place).ifPresent(History::visit));
	}

	private static void visit(ArticlePlace place) {
		TRAIL.visit(place);
		refreshButtons();
	}

	/** Whether there is a place to go to. */
	public static boolean canGo(boolean back) {
		return TRAIL.canGo(back);
	}

	/** Goes one place back or forward. */
	public static void go(boolean back) {
		TRAIL.go(back).ifPresent(place -> Documents.open(place.documentId()).map(editor -> editor.getAdapter(ArticleView.class))
			.ifPresent(article -> article.show(place)));
		refreshButtons();
	}

	/** Forgets everything: the corpus was closed. */
	static void clear() {
		TRAIL.clear();
		refreshButtons();
	}

	private static void refreshButtons() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		commands.refreshElements("org.isnad.ui.back", null); //$NON-NLS-1$
		commands.refreshElements("org.isnad.ui.forward", null); //$NON-NLS-1$
		CommandBar.refresh();
	}
}
