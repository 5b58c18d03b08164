// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashSet;
import java.util.Set;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.isnad.model.SetKind;
import org.isnad.model.WorkState;

/** E14: a gold claim traces to a claim of an annotator or says that the adjudicator added it; a document in state gold has no open decision. */
public final class GoldHasOrigin implements ValidationRule {
	@Override
	public String id() {
		return "E14"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE14;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		if (context.set().getKind() != SetKind.GOLD) {
			return;
		}
		Set<String> traced = new HashSet<>();
		for (Decision decision : context.set().getDecisions()) {
			if (!decision.getOrigins().isEmpty()) {
				traced.add(decision.getTarget());
			}
			if (decision.isOpen() && context.set().getState() == WorkState.GOLD) {
				problems.report(Severity.ERROR, null, decision, Messages.stillOpen);
			}
		}
		for (Claim claim : context.set().getClaims()) {
			if (!traced.contains(claim.getId()) && !claim.isAdjudicatorAdded() && claim.getOrigin() == null) {
				problems.report(Severity.ERROR, null, claim, Messages.noOrigin);
			}
		}
	}
}
