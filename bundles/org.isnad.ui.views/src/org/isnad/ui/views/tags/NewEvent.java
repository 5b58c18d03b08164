// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Claim;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;

/** Names an event and puts a claim into it. */
final class NewEvent implements Edit {
    private final Claim claim;
    private final String name;

    NewEvent(Claim claim, String name) {
        this.claim = claim;
        this.name = name;
    }

    @Override
    public String label() {
        return TagMessages.newEvent;
    }

    @Override
    public Command command(EditSession session) throws EditException {
        Commands commands = session.commands();
        EventGroup event = commands.born(ModelFactory.eINSTANCE.createEventGroup(), 'v');
        event.setLabel(name);
        commands.add(session.relations(), Literals.RELATION_SET__EVENTS, event);
        return commands.set(claim, Literals.CLAIM__EVENT, event.getId()).done();
    }
}
