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
import org.isnad.model.ClaimRelation;

/** W04: a claim is equivalent to one that is contradicted, and is not related to what contradicts it. */
public final class ContradictionClosed implements ValidationRule {
	@Override
	public String id() {
		return "W04"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW04;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		EquivalenceClasses classes = new EquivalenceClasses(context.relations());
		Set<String> related = new HashSet<>();
		context.relations().getRelations().forEach(relation -> related.add(pair(relation.getArg1(), relation.getArg2())));
		for (ClaimRelation relation : context.relations().getRelations()) {
			if ("CONTRADICTION".equals(relation.getLabel()) && relation.getArg1() != null && relation.getArg2() != null) { //$NON-NLS-1$
				suggest(relation, relation.getArg1(), relation.getArg2(), classes, related, problems);
				suggest(relation, relation.getArg2(), relation.getArg1(), classes, related, problems);
			}
		}
	}

	private static void suggest(ClaimRelation relation, String claim, String other, EquivalenceClasses classes, Set<String> related, ProblemSink problems) {
		for (String equivalent : classes.neighbours(claim)) {
			if (!equivalent.equals(other) && related.add(pair(equivalent, other))) {
				problems.report(Severity.WARNING, relation.getArg1Document(), relation, NLS.bind(Messages.impliedContradiction, equivalent, other));
			}
		}
	}

	private static String pair(String first, String second) {
		return String.valueOf(first).compareTo(String.valueOf(second)) <= 0 ? first + ' ' + second : second + ' ' + first;
	}
}
