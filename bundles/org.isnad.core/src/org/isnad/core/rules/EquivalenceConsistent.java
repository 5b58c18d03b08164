// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.core.inference.Inconsistency;
import org.isnad.model.ClaimRelation;

/** E09: no claim entails both sides of a strong contradiction, by equivalence or support; the shortest offending path is told. */
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
		Map<String, ClaimRelation> relations = byId(context);
		for (Inconsistency inconsistency : context.inference().inconsistencies()) {
			if (inconsistency instanceof Inconsistency.Contradicted found) {
				ClaimRelation relation = relations.get(found.contradiction().id());
				String path = LinkWords.path(relation.getArg1(), found.path().subList(0, found.path().size() - 1));
				problems.report(Severity.ERROR, relation.getArg1Document(), relation, NLS.bind(Messages.equivalentContradict, path));
			}
		}
	}

	static Map<String, ClaimRelation> byId(CorpusContext context) {
		Map<String, ClaimRelation> relations = new HashMap<>();
		context.relations().getRelations().forEach(relation -> relations.put(relation.getId(), relation));
		return relations;
	}
}
