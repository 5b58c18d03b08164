// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.graph.time.ReadClaims;
import org.isnad.ui.graph.time.TimedPart;
import org.isnad.ui.graph.time.Timing;
import org.isnad.ui.views.KeyHints;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.relations.ClaimFinder;
import org.isnad.ui.views.rows.RowPainter;

/** The events of the annotator with the claims about them across all articles, and their times. */
public final class EventsView extends ListView<EventRow> implements TimedPart {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.graph.events"; //$NON-NLS-1$
	private static final String CONTEXT = "org.isnad.ui.graph.context.events"; //$NON-NLS-1$

	private final Set<String> closed = new HashSet<>();
	private final Set<String> stale = new HashSet<>();
	private List<TimedClaim> claims = List.of();
	private Map<String, String> names = Map.of();
	private List<Claim> elsewhere = List.of();
	private Job reading;
	private boolean again;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.CLOCK, EventMessages.none, EventMessages.noneHint).button(EventMessages.make, null, () -> EventEdits.run(this, EventEdits.NEW));
	}

	@Override
	protected Control createContent(Composite parent) {
		Control content = super.createContent(parent);
		KeyContext.whileFocused(list(), getSite(), CONTEXT);
		list().addListener(SWT.KeyDown, this::key);
		return content;
	}

	@Override
	protected void createFooter(Composite parent) {
		KeyHints hints = new KeyHints(parent, List.of(new KeyHints.Hint("E", EventMessages.newKey), new KeyHints.Hint("J", EventMessages.addKey), //$NON-NLS-1$ //$NON-NLS-2$
			new KeyHints.Hint("M", EventMessages.mergeKey), new KeyHints.Hint("T", EventMessages.timeKey))); //$NON-NLS-1$ //$NON-NLS-2$
		hints.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
	}

	/** The arrows along the line open and close an event. */
	private void key(Event e) {
		if ((e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) && list().focused() instanceof EventRow.Event row) {
			boolean mirrored = (list().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
			if ((e.keyCode == SWT.ARROW_RIGHT) != mirrored) {
				closed.remove(row.event().getId());
			} else {
				closed.add(row.event().getId());
			}
			e.doit = false;
			refreshNow();
		}
	}

	@Override
	protected void refresh(EditSession session) {
		super.refresh(session);
		Timing.forget(session);
		read();
	}

	@Override
	protected void changed(SessionChange change) {
		stale.addAll(Timing.touched(change));
		if (!stale.isEmpty()) {
			read();
		}
		refreshSoon();
	}

	@Override
	protected void cleared() {
		claims = List.of();
		closed.clear();
		elsewhere = List.of();
	}

	private void read() {
		if (reading != null && reading.getState() != Job.NONE) {
			again = true;
			return;
		}
		again = false;
		Workspace.session().ifPresent(session -> {
			TimelineBuilder builder = Timing.of(session, session.annotator());
			Set<String> anew = Set.copyOf(stale);
			stale.clear();
			reading = Jobs.run(EventMessages.reading, monitor -> {
				synchronized (Timing.READING) {
					new ReadClaims(session, builder, anew).run(monitor);
					Map<String, String> shortNames = session.read(() -> ElementLook.shortNames(session.store()));
					return new Read(builder.known().stream().filter(claim -> claim.event() != null).toList(), shortNames);
				}
			}, read -> {
				reading = null;
				if (!list().isDisposed() && Workspace.session().filter(now -> now == session).isPresent()) {
					claims = read.claims();
					names = read.names();
					refreshNow();
					if (again) {
						read();
					}
				}
			});
		});
	}

	private record Read(List<TimedClaim> claims, Map<String, String> names) {
	}

	@Override
	protected List<EventRow> rows(EditSession session) {
		try {
			return EventRows.of(session.relations().getEvents(), claims, closed);
		} catch (EditException e) {
			Jobs.trouble(EventMessages.reading, e);
			return List.of();
		}
	}

	@Override
	protected void filled(EditSession session, List<EventRow> all) {
		badge((int) all.stream().filter(EventRow.Event.class::isInstance).count());
	}

	@Override
	protected void selectionElsewhere(List<EObject> elements) {
		List<Claim> selected = elements.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
		if (!selected.isEmpty()) {
			elsewhere = selected;
			Set<Object> ids = new HashSet<>();
			selected.forEach(claim -> ids.add(claim.getId()));
			selectHere(ids);
		}
	}

	/** The claims that were selected last in another part, as far as they are still there and the annotator's own. */
	List<Claim> selectedClaims() {
		String own = Workspace.session().map(EditSession::annotator).orElse(null);
		return elsewhere.stream().filter(claim -> claim.eContainer() instanceof AnnotationSet set && set.getAnnotator().equals(own)).toList();
	}

	/** The events that are selected, or that selected claims are about. */
	List<EventGroup> selectedEvents() {
		Collection<EventGroup> events = new LinkedHashSet<>();
		for (EventRow row : list().selected()) {
			events.add(row instanceof EventRow.Event event ? event.event() : ((EventRow.Member) row).event());
		}
		return new ArrayList<>(events);
	}

	/** All events but one. */
	List<EventGroup> others(EventGroup event) {
		return list().rows().stream().filter(EventRow.Event.class::isInstance).map(row -> ((EventRow.Event) row).event()).filter(other -> other != event).toList();
	}

	/** The rows, as they stand. */
	public int size() {
		return list().rows().size();
	}

	/** The claims of the events that are selected themselves. */
	List<Claim> selectedMembers() {
		return list().selected().stream().filter(EventRow.Member.class::isInstance).flatMap(row -> live(((EventRow.Member) row).claim()).stream()).toList();
	}

	/** Whether an event itself has the focus. */
	boolean isOnEvent() {
		return list().focused() instanceof EventRow.Event;
	}

	private static Optional<Claim> live(TimedClaim claim) {
		return Workspace.session().flatMap(session -> new ClaimFinder(session.store(), session.annotator()).find(claim.document(), claim.claim()));
	}

	@Override
	protected void open(EventRow row) {
		if (row instanceof EventRow.Member member) {
			live(member.claim()).ifPresent(claim -> Documents.reveal(claim, member.claim().document()));
		} else if (row instanceof EventRow.Event event) {
			if (!closed.remove(event.event().getId())) {
				closed.add(event.event().getId());
			}
			refreshNow();
		}
	}

	@Override
	protected RowPainter<EventRow> painter() {
		return new EventPainter(() -> names);
	}

	@Override
	protected int rowHeight() {
		return EventPainter.USUAL;
	}

	@Override
	protected EObject element(EventRow row) {
		return row instanceof EventRow.Event event ? event.event() : live(((EventRow.Member) row).claim()).orElse(null);
	}

	@Override
	protected String words(EventRow row) {
		return row instanceof EventRow.Event event ? event.event().getLabel() : ((EventRow.Member) row).claim().words();
	}

	@Override
	protected String filterHint() {
		return EventMessages.filterHint;
	}

	@Override
	protected void addTools(Consumer<Action> tools) {
		tools.accept(MenuItems.of(EventMessages.make, Glyph.PLUS, true, () -> EventEdits.run(this, EventEdits.NEW)));
	}

	@Override
	protected void fillMenu(MenuManager menu, List<EventRow> rows) {
		EventEdits.ALL.forEach(command -> menu.add(ViewCommands.item(getSite(), command)));
		menu.add(ViewCommands.item(getSite(), "org.isnad.ui.graph.time.claim")); //$NON-NLS-1$
		menu.add(ViewCommands.item(getSite(), "org.isnad.ui.graph.time.article")); //$NON-NLS-1$
	}

	@Override
	public Optional<Claim> claim() {
		return list().focused() instanceof EventRow.Member member ? live(member.claim()) : Optional.empty();
	}

	@Override
	public Optional<Document> article() {
		return list().focused() instanceof EventRow.Member member ? Workspace.corpus().flatMap(store -> {
			try {
				return store.document(member.claim().document());
			} catch (CorpusException e) {
				Jobs.warn(e.getLocalizedMessage());
				return Optional.empty();
			}
		}) : Optional.empty();
	}

	@Override
	public Control owner() {
		return list();
	}

	@Override
	public Rectangle area() {
		Rectangle place = list().boundsOfFocus();
		return place == null ? list().getClientArea() : place;
	}
}
