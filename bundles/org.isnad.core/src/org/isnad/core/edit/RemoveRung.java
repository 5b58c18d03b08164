// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.ChainWalker;
import org.isnad.model.Attribution;
import org.isnad.model.ModelPackage.Literals;

/**
 * Takes a witness out of a chain, which closes over the gap: what hung beneath it hangs under its parent, and a parent that said nothing
 * of its own says what the removed one said. The words for its source and its cue stay marked.
 */
public final class RemoveRung implements Edit {
	private final Attribution rung;

	/** A rung of the annotator's own. */
	public RemoveRung(Attribution rung) {
		this.rung = rung;
	}

	@Override
	public String label() {
		return Messages.removeRung;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Rungs.checkOwn(session, rung);
		Commands commands = session.commands();
		// of a rung that is its own parent nothing is left to hang beneath
		Attribution parent = rung.getParent() == rung ? null : rung.getParent();
		for (Attribution child : ChainWalker.children(rung)) {
			if (child != rung) {
				commands.set(child, Literals.ATTRIBUTION__PARENT, child == parent ? null : parent);
			}
		}
		if (parent != null && parent.getContent().isEmpty() && !rung.getContent().isEmpty()) {
			commands.set(parent, Literals.ATTRIBUTION__CONTENT, List.copyOf(rung.getContent()));
		}
		return commands.removeAll(rung.eContainer(), Literals.ANNOTATION_SET__ATTRIBUTIONS, List.of(rung)).done();
	}
}
