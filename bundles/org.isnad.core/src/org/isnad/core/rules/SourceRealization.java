// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Attribution;

/** E05: the source has words exactly when it is said to, and lies outside the text only where the text lost its beginning. */
public final class SourceRealization implements ValidationRule {
	@Override
	public String id() {
		return "E05"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE05;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Attribution attribution : context.set().getAttributions()) {
			String realization = attribution.getSourceRealization();
			if (realization == null) {
				continue;
			}
			boolean words = realization.equals("SPAN") || realization.equals("ANAPHORIC_SPAN"); //$NON-NLS-1$ //$NON-NLS-2$
			if (words != (attribution.getSource() != null)) {
				problems.report(Severity.ERROR, null, attribution, words ? Messages.noSourceWords : Messages.sourceWords);
			}
			if (realization.equals("OUTSIDE_TEXT") && !context.document().isTruncatedStart()) { //$NON-NLS-1$
				problems.report(Severity.ERROR, null, attribution, Messages.notTruncated);
			}
		}
	}
}
