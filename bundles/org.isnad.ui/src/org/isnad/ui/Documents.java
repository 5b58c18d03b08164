// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.internal.ui.Messages;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.scene.ElementLook;

/** Opens documents of the open corpus in the annotation editor and shows places in them. UI thread. */
public final class Documents {

	/** The id of the editor. */
	public static final String EDITOR = "org.isnad.ui.annotator.editor"; //$NON-NLS-1$

	/** The id of the editor that shows two side by side. */
	public static final String PAIR = "org.isnad.ui.annotator.dual"; //$NON-NLS-1$

	private Documents() {
	}

	/** Opens a document, or brings the article to the front that shows it; empty, after telling the user, where that is not possible. */
	public static Optional<IEditorPart> open(String documentId) {
		return open(documentId, true);
	}

	/** The same; without activation the focus stays where it is. */
	public static Optional<IEditorPart> open(String documentId, boolean activate) {
		IWorkbenchPage page = page();
		if (page == null) {
			return Optional.empty();
		}
		IEditorPart front = page.getActiveEditor();
		if (host(page).flatMap(host -> host.bring(documentId)).isPresent()) {
			if (activate) {
				page.activate(front);
			}
			return Optional.of(front);
		}
		return input(documentId).flatMap(input -> open(page, input, EDITOR, activate));
	}

	/** Opens two documents side by side, or brings the editor to the front that shows them. */
	public static Optional<PairView> openPair(String first, String second) {
		return openPair(first, second, true);
	}

	private static Optional<PairView> openPair(String first, String second, boolean activate) {
		IWorkbenchPage page = page();
		if (page == null) {
			return Optional.empty();
		}
		return input(first).flatMap(one -> input(second).flatMap(other -> open(page, new PairInput(one, other), PAIR, activate)))
				.map(editor -> editor.getAdapter(PairView.class));
	}

	/** Opens a document beside the article in front; alone if there is none, or if it is that article. */
	public static Optional<ArticleView> beside(String documentId) {
		Optional<PairView> pair = pair();
		if (pair.isPresent()) {
			return Optional.of(pair.get().beside(documentId));
		}
		Optional<ArticlePlace> front = active().map(ArticleView::place).filter(place -> !place.documentId().equals(documentId));
		if (front.isEmpty()) {
			return open(documentId).map(editor -> editor.getAdapter(ArticleView.class));
		}
		return inPlaceOfFront(front.get().documentId(), documentId, true).flatMap(opened -> {
			opened.bring(front.get().documentId()).ifPresent(article -> article.show(front.get()));
			return opened.bring(documentId);
		});
	}

	/** The editor of one article becomes the editor of that article and another one. */
	private static Optional<PairView> inPlaceOfFront(String first, String second, boolean activate) {
		IWorkbenchPage page = page();
		IEditorPart before = page == null ? null : page.getActiveEditor();
		boolean shown = active().filter(view -> view.documentId().equals(first) || view.documentId().equals(second)).isPresent();
		Optional<PairView> pair = openPair(first, second, activate);
		if (pair.isPresent() && shown && before != page.getActiveEditor()) {
			page.closeEditor(before, false);
		}
		return pair;
	}

	/** Puts two claims opposite each other, see {@link PairView#show}. */
	public static void showPair(Claim first, Claim second) {
		showPair(first, second, true);
	}

	/** The same; the focus stays where it is. */
	public static void presentPair(Claim first, Claim second) {
		showPair(first, second, false);
	}

	private static void showPair(Claim first, Claim second, boolean activate) {
		pair().or(() -> inPlaceOfFront(documentOf(first), documentOf(second), activate)).ifPresent(pair -> pair.show(first, second));
	}

	private static String documentOf(Claim claim) {
		return ((AnnotationSet) claim.eContainer()).getDocument();
	}

	/** The two articles in front, if the editor in front shows two. */
	public static Optional<PairView> pair() {
		IWorkbenchPage page = page();
		return page == null || page.getActiveEditor() == null ? Optional.empty()
			: Optional.ofNullable(page.getActiveEditor().getAdapter(PairView.class));
	}

	/** The editor in front of a page, if it shows articles. */
	public static Optional<ArticleHost> host(IWorkbenchPage page) {
		return page.getActiveEditor() == null ? Optional.empty()
			: Optional.ofNullable(page.getActiveEditor().getAdapter(ArticleHost.class));
	}

	/** A document of the open corpus as an editor's input; empty, after telling the user, where it cannot be read or is not there. */
	public static Optional<DocumentInput> input(String documentId) {
		return Workspace.corpus().flatMap(store -> document(store, documentId)
			.map(document -> new DocumentInput(store.folder(), documentId, ElementLook.documentTitle(document))));
	}

	private static Optional<IEditorPart> open(IWorkbenchPage page, IEditorInput input, String editor, boolean activate) {
		try {
			return Optional.ofNullable(page.openEditor(input, editor, activate));
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
