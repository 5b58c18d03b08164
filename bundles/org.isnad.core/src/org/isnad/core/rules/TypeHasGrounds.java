// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.Objects;

import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;

/** E10: polarity, quantities, times, a denial or commitments back the type of a contradiction. */
public final class TypeHasGrounds implements ValidationRule {
	@Override
	public String id() {
		return "E10"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE10;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		ClaimFacts facts = new ClaimFacts(context);
		for (ClaimRelation relation : context.relations().getRelations()) {
			Claim first = context.claim(relation.getArg1Document(), relation.getArg1()).orElse(null);
			Claim second = context.claim(relation.getArg2Document(), relation.getArg2()).orElse(null);
			if (first == null || second == null) {
				continue;
			}
			for (String type : relation.getContradictionType()) {
				String message = objection(type, first, second, facts);
				if (message != null) {
					problems.report(Severity.ERROR, relation.getArg1Document(), relation, message);
				}
			}
		}
	}

	private static String objection(String type, Claim first, Claim second, ClaimFacts facts) {
		return switch (type) {
			case "NEGATION" -> Objects.equals(first.getPolarity(), second.getPolarity()) ? Messages.samePolarity : null; //$NON-NLS-1$
			case "NUMERIC" -> facts.quantitiesDiffer(first, second) ? null : Messages.noQuantities; //$NON-NLS-1$
			case "TEMPORAL" -> facts.hasTime(first) && facts.hasTime(second) ? null : Messages.noTimes; //$NON-NLS-1$
			case "EXPLICIT_DENIAL" -> facts.isDenial(first) || facts.isDenial(second) ? null : Messages.noDenial; //$NON-NLS-1$
			case "FACTIVE_MODAL" -> facts.commitments(first).equals(facts.commitments(second)) ? Messages.sameCommitment : null; //$NON-NLS-1$
			default -> null;
		};
	}
}
