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

/** E12: every claim with factuality has at least one attribution, if only to the author. */
public final class FactualityHasSource implements ValidationRule {
	@Override
	public String id() {
		return "E12"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE12;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		Set<Claim> attributed = new HashSet<>();
		context.set().getAttributions().forEach(attribution -> attributed.addAll(attribution.getContent()));
		for (Claim claim : context.set().getClaims()) {
			if (claim.getFactuality() != null && !attributed.contains(claim)) {
				problems.report(Severity.ERROR, null, claim, Messages.notAttributed);
			}
		}
	}
}
