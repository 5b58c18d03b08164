// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.core.inference.Inconsistency;
import org.isnad.model.ClaimRelation;

/** W07: a claim that supports another is not entailed by it in turn; if it is, the two are equivalent. */
public final class SupportOneWay implements ValidationRule {
	@Override
	public String id() {
		return "W07"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW07;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		Map<String, ClaimRelation> relations = EquivalenceConsistent.byId(context);
		for (Inconsistency inconsistency : context.inference().inconsistencies()) {
			if (inconsistency instanceof Inconsistency.Circle circle) {
				ClaimRelation relation = relations.get(circle.support().id());
				problems.report(Severity.WARNING, relation.getArg1Document(), relation, NLS.bind(Messages.supportCircle, LinkWords.path(relation.getArg1(), circle.path())));
			}
		}
	}
}
