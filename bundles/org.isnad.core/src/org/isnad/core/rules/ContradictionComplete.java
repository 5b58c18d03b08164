// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.ClaimRelation;

/** E07: what a contradiction and an update need to say about type, strength, time and event. */
public final class ContradictionComplete implements ValidationRule {
	@Override
	public String id() {
		return "E07"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE07;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		for (ClaimRelation relation : context.relations().getRelations()) {
			String time = relation.getTimeRelation();
			if ("CONTRADICTION".equals(relation.getLabel())) { //$NON-NLS-1$
				checkContradiction(relation, time, problems);
			}
			if ("UPDATE".equals(relation.getLabel()) && !"SHIFTED".equals(time) && !"DISJOINT".equals(time)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				problems.report(Severity.ERROR, relation.getArg1Document(), relation, Messages.updateTime);
			}
		}
	}

	private static void checkContradiction(ClaimRelation relation, String time, ProblemSink problems) {
		int types = relation.getContradictionType().size();
		if (types == 0 || types > 2) {
			problems.report(Severity.ERROR, relation.getArg1Document(), relation, Messages.contradictionTypes);
		}
		if (relation.getStrength() == null) {
			problems.report(Severity.ERROR, relation.getArg1Document(), relation, Messages.noStrength);
		}
		if (time == null || time.equals("DISJOINT")) { //$NON-NLS-1$
			problems.report(Severity.ERROR, relation.getArg1Document(), relation, Messages.contradictionTime);
		}
		if (relation.getEventLink() == null || relation.getEventLink().equals("DIFFERENT")) { //$NON-NLS-1$
			problems.report(Severity.ERROR, relation.getArg1Document(), relation, Messages.contradictionEvent);
		}
		if ("SHIFTED".equals(time) && "STRONG".equals(relation.getStrength())) { //$NON-NLS-1$ //$NON-NLS-2$
			problems.report(Severity.ERROR, relation.getArg1Document(), relation, Messages.shiftedStrong);
		}
	}
}
