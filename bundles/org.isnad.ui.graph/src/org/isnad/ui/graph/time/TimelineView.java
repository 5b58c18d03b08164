// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.CorpusView;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.graph.Whose;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.views.ElementSelection;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.MenuTool;
import org.isnad.ui.views.PublishedSelection;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.relations.ClaimFinder;
import org.isnad.ui.views.relations.RelationsView;

/** Claims on the time that they speak of and the time they were made, in lanes, with their relations. */
public final class TimelineView extends CorpusView implements TimedPart {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.graph.timeline"; //$NON-NLS-1$
	private static final String CONTEXT = "org.isnad.ui.graph.context.time"; //$NON-NLS-1$
	private static final int QUIET = 300;

	private final PublishedSelection published = new PublishedSelection();
	private final Set<String> stale = new HashSet<>();
	private final Runnable soon = this::read;
	private TimelineHead head;
	private TimelineCanvas canvas;
	private StackLayout stack;
	private EmptyState nothing;
	private TimelineScope scope = TimelineScope.START;
	private Whose whose = Whose.OWN;
	private TimelineBuilder builder;
	private ReadTimeline.Result shown;
	private TimelineText words;
	private Job reading;
	private boolean again;
	private boolean stay;
	private String chosen;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.CLOCK, TimelineMessages.empty, TimelineMessages.emptyHint);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		head = new TimelineHead(content, this::menus, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(content));
		Composite body = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		stack = new StackLayout();
		body.setLayout(stack);
		canvas = new TimelineCanvas(body);
		nothing = new EmptyState(body, Glyph.FILTER, TimelineMessages.nothing, TimelineMessages.nothingHint);
		nothing.button(TimelineMessages.showAll, null, () -> choose(TimelineScope.START.about(TimelineScope.Kind.ALL, "", ""))); //$NON-NLS-1$ //$NON-NLS-2$
		stack.topControl = canvas;
		canvas.onChoose(this::publish);
		canvas.onOpen(this::open);
		getSite().setSelectionProvider(published);
		KeyContext.whileFocused(canvas, getSite(), KeyContext.LIST);
		KeyContext.whileFocused(canvas, getSite(), CONTEXT);
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
	public TimelineCanvas canvas() {
		return canvas;
	}

	private void addTools(IToolBarManager tools) {
		tools.add(MenuItems.of(TimelineMessages.fit, Glyph.ZOOM, true, canvas::fit));
		tools.add(new MenuTool(TimelineMessages.lanes, Icons.descriptor(Glyph.LAYERS, Token.MUTED), menu -> menus().fillLanes(menu)));
		tools.add(new MenuTool(TimelineMessages.whose, Icons.descriptor(Glyph.EYE, Token.MUTED),
			menu -> Workspace.session().ifPresent(session -> whose.fill(menu, session, false, this::choose))));
		tools.add(new MenuTool(TimelineMessages.export, Icons.descriptor(Glyph.EXPORT, Token.MUTED), this::fillExport));
	}

	private void fillExport(MenuManager menu) {
		boolean there = shown != null && canvas.timeline() != null && !shown.timeline().points().isEmpty();
		TimelineExport export = new TimelineExport(canvas, words, TimelineHead.title(scope));
		menu.add(MenuItems.of(TimelineMessages.exportSvg, Glyph.EXPORT, there, () -> export.svg(getSite().getShell())));
		menu.add(MenuItems.of(TimelineMessages.exportPng, Glyph.EXPORT, there, () -> export.png(getSite().getShell())));
	}

	private TimelineMenus menus() {
		return new TimelineMenus(shown, scope, this::choose);
	}

	private void fillMenu(IMenuManager manager) {
		MenuManager menu = (MenuManager) manager;
		TimelineChoice choice = canvas.choice();
		if (choice.point() >= 0) {
			TimedClaim claim = shown.timeline().points().get(choice.point()).claim();
			menu.add(MenuItems.of(TimelineMessages.openClaim, Glyph.DOCUMENT, true, () -> open(choice)));
			menu.add(ViewCommands.item(getSite(), "org.isnad.ui.graph.time.claim")); //$NON-NLS-1$
			menu.add(ViewCommands.item(getSite(), "org.isnad.ui.graph.time.article")); //$NON-NLS-1$
			menu.add(new Separator());
			String event = claim.event() == null ? null : shown.events().get(claim.event());
			menu.add(MenuItems.of(TimelineMessages.onlyDocument, Glyph.DOCUMENT, true,
				() -> choose(scope.about(TimelineScope.Kind.DOCUMENT, claim.document(), words.document(claim.document())))));
			var lane = shown.sources().get(claim.speaker());
			menu.add(MenuItems.of(TimelineMessages.onlySource, Glyph.SOURCE, lane != null, () -> choose(scope.about(TimelineScope.Kind.SOURCE, claim.speaker(), lane.name()))));
			menu.add(MenuItems.of(TimelineMessages.onlyEvent, Glyph.CLOCK, event != null, () -> choose(scope.about(TimelineScope.Kind.EVENT, claim.event(), event))));
			menu.add(new Separator());
		} else if (choice.article() != null) {
			menu.add(ViewCommands.item(getSite(), "org.isnad.ui.graph.time.article")); //$NON-NLS-1$
			menu.add(new Separator());
		}
		menu.add(MenuItems.of(TimelineMessages.fit, Glyph.ZOOM, true, canvas::fit));
		menu.add(MenuItems.of(TimelineMessages.larger, Glyph.PLUS, true, () -> canvas.zoom(1.25)));
		menu.add(MenuItems.of(TimelineMessages.smaller, Glyph.ZOOM, true, () -> canvas.zoom(1 / 1.25)));
		menu.add(new Separator());
		fillExport(menu);
	}

	private void choose(TimelineScope next) {
		scope = next;
		stay = false;
		read();
	}

	private void choose(Whose next) {
		whose = next;
		builder = null;
		stay = false;
		read();
	}

	@Override
	protected void refresh(EditSession session) {
		stay = false;
		builder = null;
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
		builder = null;
		whose = Whose.OWN;
		scope = TimelineScope.START;
		chosen = null;
	}

	/** Where a reading is running already, another one follows it. */
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
		if (builder == null) {
			builder = Timing.of(session, whose.annotators(session).get(0));
		}
		TimelineScope asked = scope;
		TimelineBuilder with = builder;
		Set<String> anew = Set.copyOf(stale);
		stale.clear();
		ReadTimeline operation = new ReadTimeline(session, with, asked, anew, part -> canvas.getDisplay().asyncExec(() -> shown(session, with, asked, part)));
		reading = Jobs.run(TimelineMessages.reading, operation::run, result -> {
			reading = null;
			shown(session, with, asked, result);
			if (again || builder != with || !asked.equals(scope)) {
				read();
			}
		});
	}

	private void shown(EditSession session, TimelineBuilder with, TimelineScope asked, ReadTimeline.Result result) {
		if (canvas.isDisposed() || builder != with || !asked.equals(scope) || Workspace.session().filter(now -> now == session).isEmpty()) {
			return;
		}
		// Where nothing is related yet, all there is to see is all claims.
		if (scope.kind() == TimelineScope.Kind.RELATED && result.complete() && result.claims() > 0 && result.timeline().points().isEmpty() && result.timeline().undated().isEmpty()) {
			choose(scope.about(TimelineScope.Kind.ALL, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		shown = result;
		words = new TimelineText(result.timeline(), asked.lanes(), session.store().scheme(), result.names());
		head.show(asked, result.timeline(), words);
		int point = place(chosen);
		canvas.show(result.timeline(), result.labels(), words, TimelineChoice.claim(point), stay);
		stay = true;
		badge(result.timeline().points().size() + result.timeline().undated().size());
		stack.topControl = result.timeline().points().isEmpty() && result.timeline().undated().isEmpty() ? nothing : canvas;
		canvas.getParent().layout();
		showEmpty(isEmpty());
	}

	@Override
	protected boolean isEmpty() {
		return shown == null || shown.claims() == 0;
	}

	private void follow(List<EObject> elements) {
		String claim = elements.stream().filter(Claim.class::isInstance).map(element -> ((Claim) element).getId()).findFirst().orElse(null);
		if (claim != null && !claim.equals(chosen)) {
			chosen = claim;
			if (place(claim) >= 0) {
				canvas.light(place(claim));
			}
		}
	}

	private int place(String claim) {
		for (int i = 0; claim != null && shown != null && i < shown.timeline().points().size(); i++) {
			if (shown.timeline().points().get(i).claim().claim().equals(claim)) {
				return i;
			}
		}
		return -1;
	}

	private void publish(TimelineChoice choice) {
		chosen = choice.point() < 0 ? null : shown.timeline().points().get(choice.point()).claim().claim();
		published.publish(choice.link() >= 0 ? relation(choice.link()).stream().toList() : found(choice.point()).stream().toList());
	}

	private Optional<ClaimRelation> relation(int link) {
		String id = shown.timeline().links().get(link).relation();
		return Workspace.session().flatMap(session -> {
			try {
				return session.store().relations(builder.annotator()).getRelations().stream().filter(relation -> relation.getId().equals(id)).findFirst();
			} catch (CorpusException e) {
				Jobs.warn(e.getLocalizedMessage());
				return Optional.empty();
			}
		});
	}

	private Optional<Claim> found(int point) {
		if (point < 0) {
			return Optional.empty();
		}
		TimedClaim claim = shown.timeline().points().get(point).claim();
		return Workspace.session().flatMap(session -> new ClaimFinder(session.store(), builder.annotator()).find(claim.document(), claim.claim()));
	}

	private void open(TimelineChoice choice) {
		if (choice.article() != null) {
			GiveDate.article(this);
		} else if (choice.point() >= 0) {
			String document = shown.timeline().points().get(choice.point()).claim().document();
			found(choice.point()).ifPresent(claim -> {
				if (Workspace.session().filter(whose::isOwn).isPresent()) {
					Documents.reveal(claim, document);
				} else {
					Documents.reveal(document, claim.getSpan().begin());
				}
			});
		} else if (choice.link() >= 0) {
			relation(choice.link()).ifPresent(relation -> RelationsView.show(getSite().getPage(), relation));
		}
	}

	@Override
	public Optional<Claim> claim() {
		return shown != null && Workspace.session().filter(whose::isOwn).isPresent() ? found(canvas.chosen()) : Optional.empty();
	}

	@Override
	public Optional<Document> article() {
		if (shown == null) {
			return Optional.empty();
		}
		TimelineChoice choice = canvas.choice();
		String id = choice.point() >= 0 ? shown.timeline().points().get(choice.point()).claim().document() : choice.article();
		return id == null ? Optional.empty() : Workspace.corpus().flatMap(store -> {
			try {
				return store.document(id);
			} catch (CorpusException e) {
				Jobs.warn(e.getLocalizedMessage());
				return Optional.empty();
			}
		});
	}

	@Override
	public Control owner() {
		return canvas;
	}

	@Override
	public Rectangle area() {
		return canvas.area();
	}
}
