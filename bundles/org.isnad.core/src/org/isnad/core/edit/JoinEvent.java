// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Claim;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelPackage.Literals;

/** Puts claims into an event, or takes them out of theirs. A claim is in one event at most. */
public final class JoinEvent implements Edit {
	private final Collection<Claim> claims;
	private final EventGroup event;

	/** Claims of the annotator who edits, and the event; null takes them out of the one they are in. */
	public JoinEvent(Collection<Claim> claims, EventGroup event) {
		this.claims = List.copyOf(claims);
		this.event = event;
	}

	@Override
	public String label() {
		return event == null ? Messages.leaveEvent : Messages.joinEvent;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		for (Claim claim : claims) {
			Spans.setOf(claim);
			commands.set(claim, Literals.CLAIM__EVENT, event == null ? null : event.getId());
		}
		return commands.done();
	}
}
