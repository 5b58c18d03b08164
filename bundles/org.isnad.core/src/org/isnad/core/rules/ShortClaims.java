// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentContext;
import org.isnad.core.DocumentText;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Claim;

/** W06: a claim is longer than 60 words. */
public final class ShortClaims implements ValidationRule {
	@Override
	public String id() {
		return "W06"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW06;
	}

	private static final int LONGEST = 60;

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Claim claim : context.set().getClaims()) {
			if (claim.getSpan() != null && claim.getSpan().isWellFormed(context.text().length())) {
				int words = new DocumentText(claim.getSpan().textIn(context.text().string()), context.text().language()).wordCount();
				if (words > LONGEST) {
					problems.report(Severity.WARNING, null, claim, NLS.bind(Messages.longClaim, Integer.toString(words)));
				}
			}
		}
	}
}
