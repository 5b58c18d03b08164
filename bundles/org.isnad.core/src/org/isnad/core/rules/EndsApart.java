// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.SpanElement;

/** E04: the source and the cue of an attribution do not overlap its content. */
public final class EndsApart implements ValidationRule {
	@Override
	public String id() {
		return "E04"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE04;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Attribution attribution : context.set().getAttributions()) {
			for (Claim content : attribution.getContent()) {
				if (overlap(attribution.getSource(), content)) {
					problems.report(Severity.ERROR, null, attribution, Messages.sourceInContent);
				}
				if (overlap(attribution.getCue(), content)) {
					problems.report(Severity.ERROR, null, attribution, Messages.cueInContent);
				}
			}
		}
	}

	private static boolean overlap(SpanElement end, Claim content) {
		return end != null && end.getSpan() != null && content.getSpan() != null && end.getSpan().overlaps(content.getSpan());
	}
}
