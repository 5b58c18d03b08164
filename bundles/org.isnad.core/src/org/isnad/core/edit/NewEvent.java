// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Claim;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;

/** Names an event and puts claims into it. */
public final class NewEvent implements Edit {
	private final String name;
	private final List<Claim> claims;
	private EventGroup created;

	/** A name that is not blank, and claims of the annotator who edits; they may be none. A claim that is in another event leaves it. */
	public NewEvent(String name, Collection<Claim> claims) {
		this.name = name.strip();
		this.claims = List.copyOf(claims);
	}

	@Override
	public String label() {
		return Messages.newEvent;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (name.isEmpty()) {
			throw new EditException(Messages.eventWithoutName);
		}
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createEventGroup(), 'v');
		created.setLabel(name);
		commands.add(session.relations(), Literals.RELATION_SET__EVENTS, created);
		for (Claim claim : claims) {
			Spans.setOf(claim);
			commands.set(claim, Literals.CLAIM__EVENT, created.getId());
		}
		return commands.done();
	}

	/** The event; null before it was executed. */
	public EventGroup created() {
		return created;
	}
}
