// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.model.Claim;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.CorpusView;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.graph.time.Timing;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.ElementSelection;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.MenuTool;
import org.isnad.ui.views.PublishedSelection;
import org.isnad.ui.views.relations.ClaimFinder;

/** The claims that the annotator, or others, have related, as a graph: of an event, a source, a document or the whole corpus. */
public final class GraphView extends CorpusView {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.graph"; //$NON-NLS-1$
	private static final int QUIET = 300;

	private final PublishedSelection published = new PublishedSelection();
	private GraphHead head;
	private GraphCanvas canvas;
	private StackLayout stack;
	private EmptyState nothing;
	private final Set<String> stale = new HashSet<>();
	private GraphScope scope = GraphScope.ALL;
	private Whose whose = Whose.OWN;
	private ReadGraph.Result shown;
	private GraphWords words;
	private Job reading;
	private boolean again;
	private boolean stay;
	private Claim chosen;
	private final Runnable soon = this::read;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.GRAPH, GraphMessages.empty, GraphMessages.emptyHint);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		head = new GraphHead(content, this::menus, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(content));
		Composite body = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		stack = new StackLayout();
		body.setLayout(stack);
		canvas = new GraphCanvas(body);
		nothing = new EmptyState(body, Glyph.FILTER, GraphMessages.nothing, GraphMessages.nothingHint);
		nothing.button(GraphMessages.showAll, null, () -> choose(GraphScope.ALL));
		stack.topControl = canvas;
		canvas.onChoose(this::publish);
		canvas.onOpen(this::open);
		getSite().setSelectionProvider(published);
		KeyContext.whileFocused(canvas, getSite(), KeyContext.LIST);
		ElementSelection.follow(this, canvas, this::follow);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		canvas.setMenu(menu.createContextMenu(canvas));
		addTools(getViewSite().getActionBars().getToolBarManager());
		return content;
	}

	@Override
	public void setFocus() {
		if (isEmpty() || stack.topControl != canvas) {
			super.setFocus();
		} else {
			canvas.setFocus();
		}
	}

	/** The canvas that shows it. */
	public GraphCanvas canvas() {
		return canvas;
	}

	private void addTools(IToolBarManager tools) {
		tools.add(MenuItems.of(GraphMessages.fit, Glyph.ZOOM, true, canvas::fit));
		tools.add(new MenuTool(GraphMessages.sides, Icons.descriptor(Glyph.FILTER, Token.MUTED), menu -> menus().fillSides(menu)));
		tools.add(new MenuTool(GraphMessages.whose, Icons.descriptor(Glyph.EYE, Token.MUTED),
			menu -> Workspace.session().ifPresent(session -> whose.fill(menu, session, true, this::choose))));
		tools.add(new MenuTool(GraphMessages.export, Icons.descriptor(Glyph.EXPORT, Token.MUTED), this::fillExport));
	}

	private void fillExport(MenuManager menu) {
		boolean there = shown != null && shown.layout() != null;
		menu.add(MenuItems.of(GraphMessages.exportSvg, Glyph.EXPORT, there, () -> export().svg(getSite().getShell())));
		menu.add(MenuItems.of(GraphMessages.exportPng, Glyph.EXPORT, there, () -> export().png(getSite().getShell())));
	}

	private GraphExport export() {
		String corpus = Workspace.corpus().map(store -> store.corpus().getName()).orElse(""); //$NON-NLS-1$
		return new GraphExport(shown.layout(), words, Isolation.message(GraphMessages.figureTitle, corpus, GraphHead.title(scope)));
	}

	private ScopeMenus menus() {
		return new ScopeMenus(shown.whole(), words, shown.events(), scope, this::choose);
	}

	private void fillMenu(IMenuManager menu) {
		int node = canvas.chosen();
		MenuManager items = (MenuManager) menu;
		if (node >= 0) {
			items.add(MenuItems.of(GraphMessages.openClaim, Glyph.DOCUMENT, true, () -> open(node)));
			items.add(new Separator());
			menus().fillFor(items, shown.part().nodes().get(node));
			items.add(new Separator());
		}
		items.add(MenuItems.of(GraphMessages.fit, Glyph.ZOOM, true, canvas::fit));
		items.add(MenuItems.of(GraphMessages.larger, Glyph.PLUS, true, () -> canvas.zoom(1.2)));
		items.add(MenuItems.of(GraphMessages.smaller, Glyph.ZOOM, true, () -> canvas.zoom(1 / 1.2)));
		items.add(new Separator());
		fillExport(items);
	}

	private void choose(GraphScope next) {
		scope = next;
		stay = false;
		canvas.setFocus();
		read();
	}

	private void choose(Whose next) {
		whose = next;
		stay = false;
		read();
	}

	@Override
	protected void refresh(EditSession session) {
		stay = false;
		Timing.forget(session);
		read();
	}

	@Override
	protected void changed(SessionChange change) {
		stay = true;
		stale.addAll(Timing.touched(change));
		canvas.getDisplay().timerExec(QUIET, soon);
	}

	@Override
	protected void cleared() {
		shown = null;
		whose = Whose.OWN;
		scope = GraphScope.ALL;
		chosen = null;
	}

	/** Where a layout is running already, another one follows it. */
	private void read() {
		if (canvas.isDisposed() || Workspace.session().isEmpty()) {
			return;
		}
		if (reading != null && reading.getState() != Job.NONE) {
			again = true;
			return;
		}
		again = false;
		EditSession session = Workspace.session().get();
		GraphScope asked = scope;
		Whose from = whose;
		Set<String> anew = Set.copyOf(stale);
		stale.clear();
		ReadGraph operation = new ReadGraph(session, from.annotators(session), anew, asked, new CardLines(canvas.getDisplay()), Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT);
		reading = Jobs.run(GraphMessages.laying, operation::run, result -> {
			reading = null;
			if (!canvas.isDisposed() && Workspace.session().filter(now -> now == session).isPresent()) {
				if (asked.equals(scope) && from == whose) {
					show(session, result);
				}
				if (again || !asked.equals(scope) || from != whose) {
					read();
				}
			}
		});
	}

	private void show(EditSession session, ReadGraph.Result result) {
		shown = result;
		words = new GraphWords(result.part(), session.store().scheme(), result.names());
		head.show(scope, result.whole(), result.part(), words);
		if (result.shown() != null) {
			canvas.show(result.shown(), words, GraphChoice.claim(place(chosen)), stay);
		}
		badge(result.part().edges().size());
		boolean tooMany = result.part().nodes().size() > ReadGraph.MOST;
		nothing.setText(tooMany ? Isolation.message(GraphMessages.tooMany, result.part().nodes().size()) : GraphMessages.nothing,
			tooMany ? GraphMessages.tooManyHint : GraphMessages.nothingHint);
		stack.topControl = result.layout() == null ? nothing : canvas;
		canvas.getParent().layout();
		showEmpty(isEmpty());
	}

	@Override
	protected boolean isEmpty() {
		return shown == null || shown.whole().nodes().isEmpty();
	}

	private void follow(List<EObject> elements) {
		Claim claim = elements.stream().filter(Claim.class::isInstance).map(Claim.class::cast).findFirst().orElse(null);
		if (claim != null && claim != chosen) {
			chosen = claim;
			if (place(claim) >= 0) {
				canvas.light(place(claim));
			}
		}
	}

	private int place(Claim claim) {
		if (claim == null || shown == null || shown.layout() == null) {
			return -1;
		}
		List<Node> nodes = shown.part().nodes();
		for (int i = 0; i < nodes.size(); i++) {
			if (nodes.get(i).claims().contains(claim.getId())) {
				return i;
			}
		}
		return -1;
	}

	private void publish(int node) {
		chosen = node < 0 ? null : claim(node);
		published.publish(chosen == null ? List.of() : List.of(chosen));
	}

	private Claim claim(int node) {
		Node of = shown.part().nodes().get(node);
		return Workspace.session().flatMap(session -> whose.annotators(session).stream().map(annotator -> new ClaimFinder(session.store(), annotator))
			.flatMap(finder -> of.claims().stream().flatMap(id -> finder.find(of.document(), id).stream())).findFirst()).orElse(null);
	}

	private void open(int node) {
		Claim claim = claim(node);
		Node of = shown.part().nodes().get(node);
		if (claim != null && Workspace.session().filter(whose::isOwn).isPresent()) {
			Documents.reveal(claim, of.document());
		} else {
			// What others have marked does not stand in the article that is open, but its words do.
			Documents.reveal(of.document(), of.span().begin());
		}
	}
}
