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
	private static boolean going;

	private History() {
	}

	/** Watches what the user looks at in a window. */
	static void follow(IWorkbenchWindow window) {
		window.getSelectionService().addPostSelectionListener((part, selection) -> {
			if (selection instanceof DocumentSelection inDocument) {
				Documents.active().filter(article -> article.documentId().equals(inDocument.documentId())).map(ArticleView::place)
					.ifPresent(History::visit);
			}
		});
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partBroughtToTop(IWorkbenchPartReference reference) {
				ArticleView article = reference.getPart(false) == null ? null : reference.getPart(false).getAdapter(ArticleView.class);
				if (article != null) {
					visit(article.place());
				}
			}
		});
	}

	private static void visit(ArticlePlace place) {
		if (!going) {
			TRAIL.visit(place);
			refreshButtons();
		}
	}

	/** Whether there is a place to go to. */
	public static boolean canGo(boolean back) {
		return TRAIL.canGo(back);
	}

	/** Goes one place back or forward. */
	public static void go(boolean back) {
		going = true;
		try {
			TRAIL.go(back).ifPresent(place -> Documents.open(place.documentId()).map(editor -> editor.getAdapter(ArticleView.class))
				.ifPresent(article -> article.show(place)));
		} finally {
			going = false;
		}
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
