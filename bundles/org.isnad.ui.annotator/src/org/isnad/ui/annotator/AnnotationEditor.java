// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.Workspace;

/**
 * Shows one document with its annotations and lets the user annotate it.
 */
public final class AnnotationEditor extends ArticleEditor {

	/** The id under which the editor is registered. */
	public static final String ID = "org.isnad.ui.annotator.editor"; //$NON-NLS-1$

	private ArticlePane pane;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DocumentInput document) || Workspace.corpus().isEmpty()) {
			throw new PartInitException(Messages.Editor_noDocument);
		}
		setSite(site);
		setInput(document);
		setPartName(document.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new ArticlePane(parent, getEditorSite(), (DocumentInput) getEditorInput(), this);
		getSite().setSelectionProvider(pane.selection());
		MenuManager menu = new MenuManager();
		pane.canvas().setMenu(menu.createContextMenu(pane.canvas()));
		getEditorSite().registerContextMenu(ID, menu, pane.selection(), false);
	}

	@Override
	public List<ArticleView> articles() {
		return List.of(pane);
	}

	@Override
	public Optional<ArticleView> bring(String documentId) {
		return Optional.<ArticleView>of(pane).filter(article -> article.documentId().equals(documentId));
	}

	@Override
	public void shown(ArticlePane shown, Document document) {
		setPartName(ElementLook.documentTitle(document));
	}

	@Override
	public void gone(ArticlePane left) {
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	protected ArticlePane pane() {
		return pane;
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
