// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.isnad.core.CorpusStore;
import org.isnad.model.ModelFactory;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.model.file.Ids;

/** Makes the record of what an annotator decided about a suggestion. */
final class Decide {
	private Decide() {
	}

	static SuggestionDecision record(String suggestion, Verdict verdict) {
		SuggestionDecision decision = ModelFactory.eINSTANCE.createSuggestionDecision();
		decision.setId(Ids.random('x'));
		decision.setSuggestion(suggestion);
		decision.setVerdict(verdict);
		decision.setAt(CorpusStore.now());
		return decision;
	}
}
