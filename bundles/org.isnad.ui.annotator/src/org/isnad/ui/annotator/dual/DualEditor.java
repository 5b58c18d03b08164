// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;
import org.isnad.ui.ArticlePlace;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.Documents;
import org.isnad.ui.PairInput;
import org.isnad.ui.PairView;
import org.isnad.ui.PendingRelation;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.annotator.AnnotationEditor;
import org.isnad.ui.annotator.ArticleEditor;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.CanvasListener;
import org.isnad.ui.text.Isolation;

/**
 * Shows two documents side by side, each as in an editor of its own. Keys and commands work on the one that has the focus.
 * Relations of what is selected in it to the other one are drawn across the gap.
 */
public final class DualEditor extends ArticleEditor implements PairView {

	/** The id under which the editor is registered. */
	public static final String ID = Documents.PAIR;

	private final DualSelection selection = new DualSelection();
	private SideBySide body;
	private PairLines lines;
	private RelateDrag drag;
	private Menu menu;
	private Side first;
	private Side second;
	private Side active;
	/** The ids of two claims that were put opposite each other, until something else is selected. */
	private Set<String> opposite = Set.of();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof PairInput) || Workspace.corpus().isEmpty()) {
			throw new PartInitException(Messages.Dual_noDocuments);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new SideBySide(parent);
		lines = new PairLines(body.gap());
		drag = new RelateDrag(lines, (canvas, claims) -> RelateCommand.run(getSite(), canvas, claims));
		getSite().setSelectionProvider(selection);
		MenuManager menus = new MenuManager();
		menu = menus.createContextMenu(body);
		getEditorSite().registerContextMenu(AnnotationEditor.ID, menus, selection, false);
		PairInput input = (PairInput) getEditorInput();
		first = new Side(body, getEditorSite(), this);
		second = new Side(body, getEditorSite(), this);
		open(first, input.first());
		open(second, input.second());
		body.show(first, second);
		activate(first, false);
		Workspace.listen(body, new WorkspaceListener() {
			@Override
			public void changed(SessionChange change) {
				showLines();
			}

			@Override
			public void contentChanged() {
				showLines();
			}
		});
		PendingRelation.listen(body, this::showLines);
	}

	private void open(Side side, DocumentInput document) {
		side.open(document, menu);
		AnnotationCanvas canvas = side.pane().canvas();
		lines.attach(canvas);
		drag.attach(canvas);
		canvas.addCanvasListener(new CanvasListener() {
			@Override
			public void selectionChanged() {
				boolean same = side.pane().selectedElements().stream()
						.anyMatch(element -> element instanceof Claim claim && opposite.contains(claim.getId()));
				if (!same && !opposite.isEmpty()) {
					oppose(Set.of());
				}
				showLines();
			}
		});
		if (side == active) {
			selection.follow(side.pane().selection());
		}
		documentsChanged();
	}

	private void documentsChanged() {
		if (first.input() == null || second.input() == null) {
			return;
		}
		setInput(new PairInput(first.input(), second.input()));
		Map<String, String> names = Workspace.corpus().map(ElementLook::shortNames).orElse(Map.of());
		// in the order of the two on the screen, whatever the letters of the names
		String direction = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? "\u200F" : "\u200E"; //$NON-NLS-1$ //$NON-NLS-2$
		setPartName(direction + Stream.of(first, second).map(Side::input)
				.map(input -> Isolation.isolate(names.getOrDefault(input.documentId(), input.getName())))
				.reduce((one, other) -> one + " | " + other).orElseThrow()); //$NON-NLS-1$
		setTitleToolTip(getEditorInput().getToolTipText());
		showLines();
	}

	private void showLines() {
		if (active == null || body.isDisposed()) {
			return;
		}
		Workspace.session().ifPresent(session -> lines
				.show(new LitRelations(first.pane(), second.pane()).lines(session, active.pane(), opposite)));
	}

	/** Makes a side the one that commands work on. */
	void activate(Side side, boolean focus) {
		if (side != active && side.pane() != null) {
			active = side;
			first.setActive(side == first);
			second.setActive(side == second);
			selection.follow(side.pane().selection());
			showLines();
		}
		if (focus) {
			getSite().getPage().activate(this);
			side.setFocus();
		}
	}

	/** Puts the focus into the other article. */
	public void activateOther() {
		activate(other(active), true);
	}

	private Side other(Side side) {
		return side == first ? second : first;
	}

	/** Lets the articles change places. */
	public void swap() {
		Side was = first;
		first = second;
		second = was;
		body.show(first, second);
		documentsChanged();
	}

	/** Closes the article with the focus; the other one is shown in an editor of its own. */
	public void closeSide() {
		close(active);
	}

	void close(Side side) {
		leave(other(side).pane().place());
	}

	/** Goes on with one article alone. */
	private void leave(ArticlePlace place) {
		IWorkbenchPage page = getSite().getPage();
		page.closeEditor(this, false);
		Documents.open(place.documentId()).map(editor -> editor.getAdapter(ArticleView.class)).ifPresent(article -> article.show(place));
	}

	@Override
	public void shown(ArticlePane pane, Document document) {
		Stream.of(first, second).filter(side -> side != null && side.pane() == pane)
				.forEach(side -> side.setTitle(ElementLook.documentTitle(document)));
	}

	@Override
	public void gone(ArticlePane pane) {
		Side left = first.pane() == pane ? second : first;
		boolean bothGone = Workspace.corpus().isEmpty() || Documents.input(left.input().documentId()).isEmpty();
		if (bothGone) {
			getSite().getPage().closeEditor(this, false);
		} else {
			leave(left.pane().place());
		}
	}

	@Override
	public List<ArticleView> articles() {
		return List.of(first.pane(), second.pane());
	}

	@Override
	public Optional<ArticleView> bring(String documentId) {
		return side(documentId).map(side -> {
			activate(side, getSite().getPage().getActivePart() == this);
			return side.pane();
		});
	}

	/** The side that shows a document; the one with the focus, if both do. */
	private Optional<Side> side(String documentId) {
		return Stream.of(active, other(active)).filter(side -> side.input().documentId().equals(documentId)).findFirst();
	}

	@Override
	public ArticleView beside(String documentId) {
		Side side = other(active);
		if (!side.input().documentId().equals(documentId)) {
			Documents.input(documentId).ifPresent(input -> open(side, input));
		}
		activate(side, true);
		return side.pane();
	}

	@Override
	public void show(Claim one, Claim another) {
		String document = documentOf(one);
		String otherDocument = documentOf(another);
		Side side = first.input().documentId().equals(document) || second.input().documentId().equals(otherDocument) ? first
				: second.input().documentId().equals(document) || first.input().documentId().equals(otherDocument) ? second : first;
		show(side, document);
		show(other(side), otherDocument);
		oppose(Set.of(one.getId(), another.getId()));
		side.pane().centre(one);
		other(side).pane().centre(another);
		showLines();
	}

	private void oppose(Set<String> claims) {
		opposite = claims;
		Stream.of(first, second).forEach(side -> side.pane().setSpotlight(!claims.isEmpty()));
	}

	private void show(Side side, String document) {
		if (!side.input().documentId().equals(document)) {
			Documents.input(document).ifPresent(input -> open(side, input));
		}
	}

	private static String documentOf(Claim claim) {
		return ((AnnotationSet) claim.eContainer()).getDocument();
	}

	@Override
	protected ArticlePane pane() {
		return active == null ? null : active.pane();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == PairView.class && active != null ? adapter.cast(this) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		active.setFocus();
	}
}
