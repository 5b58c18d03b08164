// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.core.inference.Implied;
import org.isnad.core.inference.Link;
import org.isnad.model.ClaimRelation;

/** W04: what entails one side of a contradiction, by equivalence or support, contradicts what entails the other; such pairs want a relation. */
public final class ContradictionClosed implements ValidationRule {
	/** The pairs that follow grow with the product of what entails either side; nobody reads more of them in one list. */
	private static final int MOST = 1_000;

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
		Map<String, ClaimRelation> relations = EquivalenceConsistent.byId(context);
		for (Implied implied : context.inference().impliedContradictions(MOST)) {
			Link base = implied.path().stream().filter(link -> link.kind() == Link.Kind.CONTRADICTION).findFirst().orElseThrow();
			ClaimRelation relation = relations.get(base.id());
			problems.report(Severity.WARNING, relation.getArg1Document(), relation, NLS.bind(Messages.impliedContradiction, implied.from(), implied.to()));
		}
	}
}
