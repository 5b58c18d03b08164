// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;
import org.isnad.ui.ArticleHost;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Shows one document with its annotations and lets the user annotate it. Everything is saved as it is edited, so the editor
 * is never dirty. It adapts to {@link ArticlePane}, {@link ArticleView}, {@link ArticleHost} and {@link AnnotationCanvas}.
 */
public final class AnnotationEditor extends EditorPart implements ArticlePane.Frame, ArticleHost {

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
	public <T> T getAdapter(Class<T> adapter) {
		if (pane == null) {
			return super.getAdapter(adapter);
		}
		if (adapter == ArticleHost.class) {
			return adapter.cast(this);
		}
		if (adapter == ArticlePane.class || adapter == ArticleView.class) {
			return adapter.cast(pane);
		}
		if (adapter == AnnotationCanvas.class) {
			return adapter.cast(pane.canvas());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// edits are on disk within a second; there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// never offered, see isSaveAsAllowed
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
