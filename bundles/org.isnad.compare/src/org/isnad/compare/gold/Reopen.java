// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Group;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;

/**
 * Opens what a policy or a person decided again. What is gold stays so until it is decided anew; no policy decides it in the meantime.
 */
public final class Reopen extends GoldEdit {
	private final Group group;
	private final String target;

	/** An item that annotators have and that is not open. */
	public Reopen(Docket docket, Item item) {
		super(Messages.reopen, docket);
		this.group = item.group();
		this.target = item.gold() == null ? null : item.gold().getId();
	}

	@Override
	void work(Draft draft, EditSession session) throws CorpusException, EditException {
		if (group == null) {
			throw new EditException(Messages.nothingOpen);
		}
		new DecisionLog(draft, session.annotator(), null, null).open(group, target);
	}
}
