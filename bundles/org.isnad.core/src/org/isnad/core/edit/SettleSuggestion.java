// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;

/** Notes what became of a suggested relation that the annotator judged in another way than by accepting or rejecting it, in place of what was noted before. */
public final class SettleSuggestion implements Edit {
	private final ClaimRelation suggestion;
	private final Verdict verdict;

	/**
	 * @param suggestion a suggested relation; it need not be stored
	 * @param verdict    whether the annotator found what it says
	 */
	public SettleSuggestion(ClaimRelation suggestion, Verdict verdict) {
		this.suggestion = suggestion;
		this.verdict = verdict;
	}

	@Override
	public String label() {
		return verdict == Verdict.ACCEPTED ? Messages.acceptSuggestions : Messages.rejectSuggestions;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		RelationSet own = session.relations();
		List<SuggestionDecision> known = own.getSuggestionDecisions().stream().filter(decision -> suggestion.getId().equals(decision.getSuggestion())).toList();
		Commands commands = session.commands();
		if (known.size() != 1 || known.getFirst().getVerdict() != verdict) {
			commands.removeAll(own, Literals.RELATION_SET__SUGGESTION_DECISIONS, known);
			commands.add(own, Literals.RELATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion.getId(), verdict));
		}
		return commands.done();
	}
}
