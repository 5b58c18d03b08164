// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.internal.ui.Messages;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.scene.ElementLook;

/** Opens documents of the open corpus in the annotation editor and shows places in them. UI thread. */
public final class Documents {

	/** The id of the editor. */
	public static final String EDITOR = "org.isnad.ui.annotator.editor"; //$NON-NLS-1$

	private Documents() {
	}

	/** Opens a document, or brings its editor to the front; empty, after telling the user, where that is not possible. */
	public static Optional<IEditorPart> open(String documentId) {
		Optional<DocumentInput> input = Workspace.corpus()
			.flatMap(store -> document(store, documentId)
				.map(document -> new DocumentInput(store.folder(), documentId, ElementLook.documentTitle(document))));
		IWorkbenchPage page = page();
		if (input.isEmpty() || page == null) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(page.openEditor(input.get(), EDITOR, true));
		} catch (PartInitException e) {
			Jobs.trouble(Messages.Documents_openFailed, e);
			return Optional.empty();
		}
	}

	/** Opens the document and selects an annotation in it. */
	public static void reveal(Element element, String documentId) {
		show(documentId, view -> view.reveal(element.getId()));
	}

	/** Opens the document and scrolls to an offset (UTF-16). */
	public static void reveal(String documentId, int offset) {
		show(documentId, view -> view.reveal(offset));
	}

	/** The article in front, if an editor is open. */
	public static Optional<ArticleView> active() {
		IWorkbenchPage page = page();
		return page == null || page.getActiveEditor() == null ? Optional.empty()
			: Optional.ofNullable(page.getActiveEditor().getAdapter(ArticleView.class));
	}

	/** The document in front, if an editor is open. */
	public static Optional<Document> activeDocument() {
		return active().flatMap(view -> Workspace.corpus().flatMap(store -> document(store, view.documentId())));
	}

	/** Closes all editors, and so all articles: the corpus they belong to is going. */
	public static void closeAll() {
		IWorkbenchPage page = page();
		if (page != null) {
			for (IEditorReference reference : page.getEditorReferences()) {
				page.closeEditors(new IEditorReference[] { reference }, false);
			}
		}
	}

	private static Optional<Document> document(CorpusStore store, String documentId) {
		try {
			return store.document(documentId);
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Documents_openFailed, e);
			return Optional.empty();
		}
	}

	private static void show(String documentId, Consumer<ArticleView> place) {
		open(documentId).map(editor -> editor.getAdapter(ArticleView.class)).ifPresent(place);
	}

	private static IWorkbenchPage page() {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		return window == null ? null : window.getActivePage();
	}
}
