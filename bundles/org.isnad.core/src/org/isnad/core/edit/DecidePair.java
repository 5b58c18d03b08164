// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusStore;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.ShownPair;

/** Notes what the annotator made of a pair of claims that was shown. The relation itself, where there is one, is the matter of {@link Relate}. */
public final class DecidePair implements Edit {
	private final ShownPair pair;
	private final PairOutcome outcome;

	/** A pair of the annotator's relation set, and what came of it. */
	public DecidePair(ShownPair pair, PairOutcome outcome) {
		this.pair = pair;
		this.outcome = outcome;
	}

	@Override
	public String label() {
		return outcome == PairOutcome.SKIPPED ? Messages.skipPair : Messages.decidePair;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (!(pair.eContainer() instanceof RelationSet set) || set != session.relations()) {
			throw new EditException(Messages.alreadyDeleted);
		}
		Commands commands = session.commands();
		if (pair.getOutcome() != outcome) {
			commands.set(pair, Literals.SHOWN_PAIR__OUTCOME, outcome).set(pair, Literals.SHOWN_PAIR__DECIDED_AT, CorpusStore.now());
		}
		return commands.done();
	}
}
