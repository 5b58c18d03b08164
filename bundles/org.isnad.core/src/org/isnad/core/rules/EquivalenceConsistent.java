// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.ClaimRelation;

/** E09: the closure of the equivalences holds no strong contradiction; the shortest offending path is told. */
public final class EquivalenceConsistent implements ValidationRule {
	@Override
	public String id() {
		return "E09"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE09;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		EquivalenceClasses classes = new EquivalenceClasses(context.relations());
		for (ClaimRelation relation : context.relations().getRelations()) {
			if (!"CONTRADICTION".equals(relation.getLabel()) || !"STRONG".equals(relation.getStrength()) || relation.getArg1() == null || relation.getArg2() == null) { //$NON-NLS-1$ //$NON-NLS-2$
				continue;
			}
			List<String> path = classes.path(relation.getArg1(), relation.getArg2());
			if (!path.isEmpty() && !relation.getArg1().equals(relation.getArg2())) {
				problems.report(Severity.ERROR, relation.getArg1Document(), relation, NLS.bind(Messages.equivalentContradict, String.join(" ≡ ", path))); //$NON-NLS-1$
			}
		}
	}
}
