// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.core.edit.RelationOrder;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;

/** E08: a relation joins two different claims that are there, once for each label and unordered pair, and symmetric ones are stored in order. */
public final class RelationOnce implements ValidationRule {
	private static final String SUPPORT = "SUPPORT"; //$NON-NLS-1$

	@Override
	public String id() {
		return "E08"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE08;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		Set<String> seen = new HashSet<>();
		for (ClaimRelation relation : context.relations().getRelations()) {
			String document = relation.getArg1Document();
			Claim first = context.claim(document, relation.getArg1()).orElse(null);
			Claim second = context.claim(relation.getArg2Document(), relation.getArg2()).orElse(null);
			if (relation.getLabel() == null) {
				problems.report(Severity.ERROR, document, relation, Messages.noLabel);
			}
			if (first == null || second == null) {
				problems.report(Severity.ERROR, document, relation, NLS.bind(Messages.claimGone, first == null ? relation.getArg1() : relation.getArg2()));
			} else if (first == second) {
				problems.report(Severity.ERROR, document, relation, Messages.selfRelation);
			} else if (!SUPPORT.equals(relation.getLabel()) && RelationOrder.compare(document, first, relation.getArg2Document(), second) > 0) {
				problems.report(Severity.ERROR, document, relation, Messages.pairOrder);
			}
			if (!seen.add(key(relation))) {
				problems.report(Severity.ERROR, document, relation, Messages.relationTwice);
			}
		}
	}

	private static String key(ClaimRelation relation) {
		String first = String.valueOf(relation.getArg1());
		String second = String.valueOf(relation.getArg2());
		return relation.getLabel() + ' ' + (first.compareTo(second) <= 0 ? first + ' ' + second : second + ' ' + first);
	}
}
