// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.ChainWalker;
import org.isnad.model.Attribution;
import org.isnad.model.ModelPackage.Literals;

/** Hangs an attribution under another, or makes it outermost. */
public final class Nest implements Edit {
	private final Attribution child;
	private final Attribution parent;

	/** The parent is null to make the child outermost. */
	public Nest(Attribution child, Attribution parent) {
		this.child = child;
		this.parent = parent;
	}

	@Override
	public String label() {
		return Messages.nest;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (parent != null && ChainWalker.chain(parent).contains(child)) {
			throw new EditException(Messages.cycle);
		}
		return session.commands().set(child, Literals.ATTRIBUTION__PARENT, parent).done();
	}
}
