// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;

/**
 * One step of adjudication, on the stack of the session like every other edit. What follows from it (what only waited for it, and all
 * agree on) becomes gold in the same step. Whoever executed, undid or did it again refreshes the {@link Docket}.
 */
abstract class GoldEdit implements Edit {
	private final String label;
	private final Docket docket;

	GoldEdit(String label, Docket docket) {
		this.label = label;
		this.docket = docket;
	}

	/** Changes the draft. */
	abstract void work(Draft draft, EditSession session) throws CorpusException, EditException;

	/** On which terms the rest is settled. */
	Terms terms() {
		return Terms.AGREED;
	}

	Docket docket() {
		return docket;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		try {
			Draft draft = docket.draft();
			draft.work(docket.document());
			work(draft, session);
			if (docket.annotators().size() > 1 || terms() != Terms.AGREED) {
				draft.settle(terms());
			}
			CompoundCommand commands = draft.commands();
			also(commands, session);
			return commands;
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	/** Appends what is to be changed beside the gold files. */
	void also(CompoundCommand commands, EditSession session) throws EditException {
	}
}
