// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.layout.TextRange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.scene.ElementLook;
import org.isnad.scene.SceneBuilder;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Shows one document with its annotations and lets the user annotate it. Everything is saved as it is edited, so the editor
 * is never dirty. It adapts to {@link ArticleView} and to {@link AnnotationCanvas}.
 */
public final class AnnotationEditor extends EditorPart implements ArticleView {

	/** The id under which the editor is registered. */
	public static final String ID = "org.isnad.ui.annotator.editor"; //$NON-NLS-1$

	private DocumentBar bar;
	private FindBar find;
	private AnnotationCanvas canvas;
	private ArticleSelection selection;
	private LinkGesture link;
	private int words = -1;

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
		Composite content = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		content.setLayout(grid);
		bar = new DocumentBar(content);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		find = new FindBar(content, () -> canvas);
		canvas = new AnnotationCanvas(content);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.setSpokenName(getPartName());
		canvas.setEmptyHints(Messages.Editor_empty, Messages.Editor_firstAnnotation);
		ArticleLook.follow(canvas);
		selection = new ArticleSelection(canvas, documentId());
		link = new LinkGesture(canvas, documentId());
		canvas.addCanvasListener(new CanvasEdits(canvas, selection));
		getSite().setSelectionProvider(selection);
		KeyContext.whileFocused(canvas, getSite(), KeyContext.ARTICLE);
		MenuManager menu = new MenuManager();
		canvas.setMenu(menu.createContextMenu(canvas));
		getEditorSite().registerContextMenu(ID, menu, selection, false);
		Workspace.listen(canvas, new Refresh());
		refresh();
	}

	/** Keeps the editor in step with the corpus. */
	private final class Refresh implements WorkspaceListener {

		@Override
		public void changed(SessionChange change) {
			if (concerns(change)) {
				refresh();
			}
		}

		@Override
		public void contentChanged() {
			refresh();
		}

		@Override
		public void opened(EditSession session) {
			refresh();
		}
	}

	private boolean concerns(SessionChange change) {
		for (Root root : change.roots()) {
			boolean ofAnother = root instanceof AnnotationSet set && !set.getDocument().equals(documentId())
					|| root instanceof Document document && !document.getId().equals(documentId());
			if (!ofAnother) {
				return true;
			}
		}
		return false;
	}

	private void refresh() {
		EditSession session = Workspace.session().orElse(null);
		if (session == null || canvas.isDisposed() || !session.store().folder().equals(input().corpus())) {
			return;
		}
		CorpusStore store = session.store();
		try {
			Document document = store.document(documentId()).orElse(null);
			if (document == null) {
				// the document was removed from the corpus
				canvas.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
				return;
			}
			setPartName(ElementLook.documentTitle(document));
			if (words < 0) {
				words = store.text(documentId()).wordCount();
			}
			canvas.setHover(new HoverTexts(store, documentId())::of);
			canvas.setScene(SceneBuilder.build(store, document, session.annotator()));
			bar.show(document, session.annotator(), session.store().annotations(documentId(), session.annotator()).getState(), words);
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Editor_noDocument, e);
		}
	}

	private DocumentInput input() {
		return (DocumentInput) getEditorInput();
	}

	@Override
	public String documentId() {
		return input().documentId();
	}

	@Override
	public void reveal(String elementId) {
		canvas.scene().spans().stream().filter(span -> span.key() instanceof Identified element && elementId.equals(element.getId()))
				.findFirst().ifPresent(span -> {
					canvas.select(List.of(span.key()));
					canvas.reveal(span.key());
				});
	}

	@Override
	public void reveal(int offset) {
		canvas.selectRange(new TextRange(offset, offset));
		canvas.reveal(offset);
	}

	@Override
	public Span selectedText() {
		return selection.text();
	}

	@Override
	public List<EObject> selectedElements() {
		return selection.elements();
	}

	@Override
	public void select(Collection<? extends EObject> elements) {
		canvas.select(elements);
		elements.stream().findFirst().ifPresent(canvas::reveal);
	}

	/** The gesture that joins sources, cues and claims. */
	public LinkGesture link() {
		return link;
	}

	/** Opens the line in which words can be looked for. */
	public void showFind() {
		find.open();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == ArticleView.class) {
			return adapter.cast(this);
		}
		if (adapter == AnnotationCanvas.class) {
			return adapter.cast(canvas);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
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
