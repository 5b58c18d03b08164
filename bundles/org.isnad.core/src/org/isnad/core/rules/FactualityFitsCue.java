// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.Set;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;

/** E11: a negated cue does not make its content certain, nor does an expectation (a warning). */
public final class FactualityFitsCue implements ValidationRule {
	@Override
	public String id() {
		return "E11"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE11;
	}

	private static final Set<String> AFTER_NEGATION = Set.of("U_U", "CT_NEG", "PR_NEG"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Attribution attribution : context.set().getAttributions()) {
			Cue cue = attribution.getCue();
			String factuality = attribution.getFactuality();
			if (cue == null || factuality == null) {
				continue;
			}
			if ("NEG".equals(cue.getCuePolarity()) && !AFTER_NEGATION.contains(factuality)) { //$NON-NLS-1$
				problems.report(Severity.ERROR, null, attribution, Messages.negatedCue);
			}
			if ("EXPECT".equals(cue.getCueClass()) && factuality.equals("CT_POS")) { //$NON-NLS-1$ //$NON-NLS-2$
				problems.report(Severity.WARNING, null, attribution, Messages.expectedCertain);
			}
		}
	}
}
