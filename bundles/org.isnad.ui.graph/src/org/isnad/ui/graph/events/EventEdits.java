// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.events;

import java.util.List;
import java.util.Objects;

import org.isnad.core.edit.JoinEvent;
import org.isnad.core.edit.MergeEvents;
import org.isnad.core.edit.NewEvent;
import org.isnad.core.edit.SetFeature;
import org.isnad.model.Claim;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.fields.WordsPopup;

/** The commands of the events: each asks beneath the row for what it needs, and is one edit. UI thread. */
final class EventEdits {
	private static final String OWN = "org.isnad.ui.graph.event."; //$NON-NLS-1$
	static final String NEW = OWN + "new"; //$NON-NLS-1$
	static final String ADD = OWN + "add"; //$NON-NLS-1$
	static final String RENAME = OWN + "rename"; //$NON-NLS-1$
	static final String NOTE = OWN + "note"; //$NON-NLS-1$
	static final String MERGE = OWN + "merge"; //$NON-NLS-1$
	static final String REMOVE = OWN + "remove"; //$NON-NLS-1$

	/** In the order in which a menu shows them. */
	static final List<String> ALL = List.of(NEW, ADD, RENAME, NOTE, MERGE, REMOVE);

	private EventEdits() {
	}

	static void run(EventsView view, String command) {
		switch (command) {
			case NEW -> make(view);
			case ADD -> add(view);
			case RENAME -> words(view, false);
			case NOTE -> words(view, true);
			case MERGE -> merge(view);
			case REMOVE -> remove(view);
			default -> throw new IllegalArgumentException(command);
		}
	}

	/** The claims that are selected elsewhere go into the new event, as the one who makes it most often wants. */
	private static void make(EventsView view) {
		List<Claim> claims = view.selectedClaims().stream().filter(claim -> claim.getEvent() == null).toList();
		if (!claims.isEmpty()) {
			Jobs.inform(Isolation.message(EventMessages.withSelected, claims.size()));
		}
		WordsPopup.open(view.owner(), view.area(), "", false, name -> { //$NON-NLS-1$
			if (!name.isBlank()) {
				Workspace.execute(new NewEvent(name, claims));
			}
		});
	}

	private static void add(EventsView view) {
		List<Claim> claims = view.selectedClaims();
		List<EventGroup> events = view.selectedEvents();
		if (claims.isEmpty() || events.size() != 1) {
			Jobs.warn(claims.isEmpty() ? EventMessages.selectClaims : EventMessages.selectEvent);
			return;
		}
		Workspace.execute(new JoinEvent(claims, events.get(0)));
	}

	private static void words(EventsView view, boolean note) {
		List<EventGroup> events = view.selectedEvents();
		if (events.size() != 1) {
			Jobs.warn(EventMessages.selectEvent);
			return;
		}
		EventGroup event = events.get(0);
		String now = Objects.requireNonNullElse(note ? event.getNote() : event.getLabel(), ""); //$NON-NLS-1$
		WordsPopup.open(view.owner(), view.area(), now, note, words -> {
			if (note || !words.isBlank()) {
				Workspace.execute(new SetFeature(event, note ? Literals.EVENT_GROUP__NOTE : Literals.EVENT_GROUP__LABEL, words.isBlank() ? null : words));
			}
		});
	}

	/** Of several that are selected the first stays; of one it is asked which it is the same as. */
	private static void merge(EventsView view) {
		List<EventGroup> events = view.selectedEvents();
		if (events.size() > 1) {
			Workspace.execute(new MergeEvents(events.get(0), events.subList(1, events.size())));
			return;
		}
		if (events.isEmpty()) {
			Jobs.warn(EventMessages.selectEvent);
			return;
		}
		List<EventGroup> others = view.others(events.get(0));
		ChoicePopup.open(view.owner(), view.area(), others.stream().map(other -> Choice.of(other.getId(), Objects.requireNonNullElse(other.getLabel(), other.getId()))).toList(), null,
			"", id -> others.stream().filter(other -> other.getId().equals(id)).findFirst() //$NON-NLS-1$
				.ifPresent(other -> Workspace.execute(new MergeEvents(other, events))));
	}

	/** Claims leave their events; an event itself is deleted. */
	private static void remove(EventsView view) {
		if (view.isOnEvent()) {
			Workspace.execute(new MergeEvents(null, view.selectedEvents()));
		} else if (!view.selectedMembers().isEmpty()) {
			Workspace.execute(new JoinEvent(view.selectedMembers(), null));
		}
	}
}
