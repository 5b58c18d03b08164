// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Claim;
import org.isnad.model.Span;

/** W05: a claim crosses a paragraph break. */
public final class OneParagraph implements ValidationRule {
	@Override
	public String id() {
		return "W05"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW05;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Claim claim : context.set().getClaims()) {
			Span span = claim.getSpan();
			if (span != null && span.isWellFormed(context.text().length()) && context.text().paragraphAt(span.begin()) != context.text().paragraphAt(span.end() - 1)) {
				problems.report(Severity.WARNING, null, claim, Messages.crossesParagraph);
			}
		}
	}
}
