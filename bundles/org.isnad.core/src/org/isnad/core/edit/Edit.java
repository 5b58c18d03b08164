// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;

/** One change of a corpus that a person can do, undo and do again. Made, executed once by {@link EditSession#execute(Edit)}, and then only asked for what it created. */
public interface Edit {
	/** What it does, in the language of the interface, for the Undo menu. */
	String label();

	/**
	 * The commands that make up the change, on nothing but what {@link Commands} offers. Called once, on the thread that edits.
	 *
	 * @throws EditException if it cannot be done; the message is for a user
	 */
	Command command(EditSession session) throws EditException;
}
