// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Identified;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentSelection;
import org.isnad.ui.Documents;

/** The places that were looked at: documents, and what was selected in them. */
public final class History {

	private static final int MOST = 100;
	private static final Deque<Place> BACK = new ArrayDeque<>();
	private static final Deque<Place> FORWARD = new ArrayDeque<>();
	private static Place here;
	private static boolean going;

	private record Place(String documentId, String elementId) {
	}

	private History() {
	}

	/** Watches what the user looks at in a window. */
	static void follow(IWorkbenchWindow window) {
		window.getSelectionService().addPostSelectionListener((part, selection) -> {
			if (selection instanceof DocumentSelection inDocument) {
				visit(new Place(inDocument.documentId(), elementId(inDocument.toList())));
			}
		});
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partBroughtToTop(IWorkbenchPartReference reference) {
				ArticleView article = reference.getPart(false) == null ? null : reference.getPart(false).getAdapter(ArticleView.class);
				if (article != null && (here == null || !here.documentId().equals(article.documentId()))) {
					visit(new Place(article.documentId(), elementId(article.selectedElements())));
				}
			}
		});
	}

	private static String elementId(List<?> elements) {
		return elements.stream().filter(Identified.class::isInstance)
			.filter(element -> ((EObject) element).eContainer() instanceof AnnotationSet)
			.map(element -> ((Identified) element).getId()).findFirst().orElse(null);
	}

	private static void visit(Place place) {
		if (going || place.equals(here)) {
			return;
		}
		// Moving inside an article without a selection is not a place of its own.
		boolean sameDocument = here != null && here.documentId().equals(place.documentId());
		if (here != null && !(sameDocument && here.elementId() == null)) {
			push(BACK, here);
			FORWARD.clear();
		}
		here = place;
		refreshButtons();
	}

	/** Whether there is a place to go to. */
	public static boolean canGo(boolean back) {
		return !(back ? BACK : FORWARD).isEmpty();
	}

	/** Goes one place back or forward. */
	public static void go(boolean back) {
		Place target = (back ? BACK : FORWARD).poll();
		if (target == null) {
			return;
		}
		if (here != null) {
			push(back ? FORWARD : BACK, here);
		}
		here = target;
		going = true;
		try {
			Documents.open(target.documentId()).map(editor -> editor.getAdapter(ArticleView.class))
				.filter(view -> target.elementId() != null).ifPresent(view -> view.reveal(target.elementId()));
		} finally {
			going = false;
		}
		refreshButtons();
	}

	/** Forgets everything: the corpus was closed. */
	static void clear() {
		BACK.clear();
		FORWARD.clear();
		here = null;
		refreshButtons();
	}

	private static void push(Deque<Place> places, Place place) {
		places.push(place);
		if (places.size() > MOST) {
			places.removeLast();
		}
	}

	private static void refreshButtons() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		commands.refreshElements("org.isnad.ui.back", null); //$NON-NLS-1$
		commands.refreshElements("org.isnad.ui.forward", null); //$NON-NLS-1$
		CommandBar.refresh();
	}
}
