// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.ChainWalker;
import org.isnad.model.Attribution;
import org.isnad.model.ModelPackage.Literals;

/**
 * Lets two neighbours of a chain change places: who was said to report the other is reported by it. Sources, cues and tags go with their
 * rung; what is said at a place stays at the place.
 */
public final class MoveRung implements Edit {
	private final Attribution upper;
	private final Attribution lower;

	/** The lower one goes above its parent. */
	public MoveRung(Attribution lower) {
		this.lower = lower;
		this.upper = lower.getParent();
	}

	@Override
	public String label() {
		return Messages.moveRung;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Rungs.checkOwn(session, lower);
		if (upper == null) {
			throw new EditException(Messages.outermost);
		}
		if (ChainWalker.isCyclic(lower)) {
			throw new EditException(Messages.cycle);
		}
		Commands commands = session.commands();
		List<Attribution> beneath = ChainWalker.children(lower);
		List<Attribution> beside = ChainWalker.children(upper).stream().filter(child -> child != lower).toList();
		commands.set(lower, Literals.ATTRIBUTION__PARENT, upper.getParent());
		commands.set(upper, Literals.ATTRIBUTION__PARENT, lower);
		for (Attribution child : beneath) {
			commands.set(child, Literals.ATTRIBUTION__PARENT, upper);
		}
		for (Attribution child : beside) {
			commands.set(child, Literals.ATTRIBUTION__PARENT, lower);
		}
		if (!List.copyOf(upper.getContent()).equals(List.copyOf(lower.getContent()))) {
			commands.set(upper, Literals.ATTRIBUTION__CONTENT, List.copyOf(lower.getContent()));
			commands.set(lower, Literals.ATTRIBUTION__CONTENT, List.copyOf(upper.getContent()));
		}
		return commands.done();
	}
}
