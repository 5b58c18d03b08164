// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.part.EditorPart;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Policy;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.layout.TextRange;
import org.isnad.model.Span;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneMark;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Soon;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.CanvasListener;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;

/** Shows a document once, with what is gold and what is open in it, and beneath it the versions of the item that is looked at. */
public final class AdjudicationEditor extends EditorPart {
	/** The id under which the editor is registered. */
	public static final String ID = "org.isnad.ui.adjudication.editor"; //$NON-NLS-1$

	private static final int STRIP = 30;

	private final Soon soon = new Soon(this::show);
	private StackLayout layout;
	private Composite stack;
	private Composite body;
	private EmptyState empty;
	private AnnotationCanvas canvas;
	private ItemStrip strip;
	private Versions versions;
	private final GoldSelection selection = new GoldSelection();
	private GoldScene scene = new GoldScene();
	private boolean selecting;

	/**
	 * Opens a document to adjudicate, in the perspective for it.
	 *
	 * @param element the id of an annotation, gold element or relation to look at, or null
	 */
	public static Optional<IEditorPart> open(IWorkbenchPage page, String documentId, String element) {
		try {
			var input = Documents.input(documentId);
			if (input.isEmpty()) {
				return Optional.empty();
			}
			IWorkbenchPage shown = page.getWorkbenchWindow().getWorkbench().showPerspective(AdjudicationPerspective.ID, page.getWorkbenchWindow());
			IEditorPart editor = shown.openEditor(new AdjudicationInput(input.get()), ID);
			Bench.get().open(documentId, element);
			return Optional.of(editor);
		} catch (WorkbenchException e) {
			Jobs.trouble(AdjudicationMessages.cannotRead, e);
			return Optional.empty();
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof AdjudicationInput) || Workspace.corpus().isEmpty()) {
			throw new PartInitException(AdjudicationMessages.noDocument);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleImage(Icons.image(Glyph.GOLD, Token.GOLD));
	}

	private String document() {
		return ((AdjudicationInput) getEditorInput()).documentId();
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		layout = new StackLayout();
		stack.setLayout(layout);
		empty = new EmptyState(stack, Glyph.GOLD, AdjudicationMessages.oneOnly, AdjudicationMessages.oneOnlyHint);
		body = Css.style(new Composite(stack, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		body.setLayout(grid);
		canvas = new AnnotationCanvas(body);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.setSpokenName(getEditorInput().getName());
		canvas.addCanvasListener(new Selection());
		strip = new ItemStrip(body);
		GridData low = new GridData(SWT.FILL, SWT.TOP, true, false);
		low.heightHint = STRIP;
		strip.setLayoutData(low);
		versions = new Versions(body);
		versions.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		body.addListener(SWT.Resize, e -> fit());
		layout.topControl = body;
		AdjudicationKeys.install(getSite().getWorkbenchWindow());
		getSite().setSelectionProvider(selection);
		Bench.get().listen(body, new BenchListener() {
			@Override
			public void docketChanged() {
				soon.ask(body);
			}

			@Override
			public void itemChanged() {
				soon.ask(body);
			}
		});
		Workspace.listen(body, new WorkspaceListener() {
			@Override
			public void opened(EditSession session) {
				if (Documents.input(document()).isEmpty()) {
					getSite().getPage().closeEditor(AdjudicationEditor.this, false);
				}
			}

			@Override
			public void closed() {
				getSite().getPage().closeEditor(AdjudicationEditor.this, false);
			}
		});
	}

	/** What is selected in the article is the item that is looked at. */
	private final class Selection implements CanvasListener {
		@Override
		public void selectionChanged() {
			if (!selecting) {
				canvas.selectedKeys().stream().findFirst().map(scene::item).ifPresent(Bench.get()::select);
			}
		}

		@Override
		public void markFollowed(Object key, SceneMark mark) {
			Item item = scene.item(mark.key());
			if (item != null) {
				Bench.get().select(item);
			}
		}

		@Override
		public void confirmed(Object key) {
			Bench.get().decideMarked();
		}
	}

	/** The words that are selected in the article; empty where none are. */
	public Optional<Span> selectedWords() {
		TextRange range = canvas.selectedRange();
		return range.begin() < range.end() ? Optional.of(Span.of(range.begin(), range.end())) : Optional.empty();
	}

	private void show() {
		if (!Bench.get().document().filter(document()::equals).isPresent()) {
			return;
		}
		Optional<Docket> docket = Bench.get().docket();
		boolean shown = docket.isPresent() && (docket.get().obstacle().isEmpty() || !docket.get().items().isEmpty() && docket.get().open().isEmpty());
		if (shown) {
			showDocket(docket.get());
		} else {
			showEmpty(docket.orElse(null));
		}
		if (layout.topControl != (shown ? body : empty)) {
			layout.topControl = shown ? body : empty;
			stack.layout();
		}
	}

	private void showEmpty(Docket docket) {
		if (docket == null) {
			empty.setText(AdjudicationMessages.cannotRead, Bench.get().trouble().orElse("")); //$NON-NLS-1$
		} else if (docket.annotators().isEmpty()) {
			empty.setText(AdjudicationMessages.nobodyYet, AdjudicationMessages.nobodyYetHint);
		} else {
			empty.setText(AdjudicationMessages.oneOnly, AdjudicationMessages.oneOnlyHint);
			empty.button(AdjudicationMessages.takeSingle, null, () -> Bench.get().policy(Policy.UNANIMOUS, 0));
		}
	}

	private void showDocket(Docket docket) {
		CorpusStore store = Workspace.corpus().orElse(null);
		if (store == null) {
			return;
		}
		selecting = true;
		try {
			GoldScene made = GoldScene.of(store, docket, scene);
			Scene before = canvas.scene();
			scene = made;
			if (!before.text().equals(made.scene().text()) || !before.spans().equals(made.scene().spans()) || !before.arcs().equals(made.scene().arcs())) {
				canvas.setScene(made.scene());
			}
			Optional<Item> item = Bench.get().current();
			List<Object> keys = item.map(each -> made.keysOf(each, docket)).orElse(List.of());
			if (!keys.isEmpty() && !canvas.selectedKeys().containsAll(keys)) {
				canvas.select(keys);
				canvas.reveal(keys.get(0));
			} else if (keys.isEmpty()) {
				canvas.select(List.of());
			}
			selection.show(item.map(Item::gold).orElse(null), docket.document());
			strip.show(item.orElse(null), docket);
			versions.show(item.orElse(null), Bench.get().option().orElse(null));
			fit();
		} catch (CorpusException e) {
			Jobs.trouble(AdjudicationMessages.cannotRead, e);
		} finally {
			selecting = false;
		}
	}

	/** The versions take what they need, and leave at least half to the document. */
	private void fit() {
		int most = Math.max(60, (body.getClientArea().height - STRIP) / 2);
		GridData data = (GridData) versions.getLayoutData();
		int wanted = Math.min(most, versions.heightFor(body.getClientArea().width));
		if (data.heightHint != wanted) {
			data.heightHint = wanted;
			body.layout();
			Bench.get().current().ifPresent(item -> Bench.get().docket().ifPresent(docket -> scene.keysOf(item, docket).stream().findFirst().ifPresent(canvas::reveal)));
		}
	}

	@Override
	public void setFocus() {
		if (!Bench.get().document().filter(document()::equals).isPresent()) {
			Bench.get().open(document(), null);
		}
		if (layout.topControl == empty) {
			empty.setFocus();
		} else {
			canvas.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == AnnotationCanvas.class ? adapter.cast(canvas) : super.getAdapter(adapter);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// every decision is saved by the session
	}

	@Override
	public void doSaveAs() {
		// not offered
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
