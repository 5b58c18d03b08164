// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * Several edits that are done and undone as one. Each is made from the model as it is before the first of them, so none may depend on what
 * another does; where one refuses, none is done.
 */
public final class Together implements Edit {
	private final String label;
	private final List<? extends Edit> edits;

	/** A label for the Undo menu and the edits in their order. */
	public Together(String label, List<? extends Edit> edits) {
		this.label = label;
		this.edits = List.copyOf(edits);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		CompoundCommand all = new CompoundCommand();
		for (Edit edit : edits) {
			Command command = edit.command(session);
			if (!(command instanceof CompoundCommand compound && compound.isEmpty())) {
				all.append(command);
			}
		}
		return all;
	}
}
