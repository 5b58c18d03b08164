// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** E01: every fragment is inside the text and not empty, fragments are sorted and disjoint, and none begins or ends inside a surrogate pair. */
public final class SpanFits implements ValidationRule {
	@Override
	public String id() {
		return "E01"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE01;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (SpanElement element : Elements.spanElements(context.set())) {
			Span span = element.getSpan();
			if (span == null) {
				problems.report(Severity.ERROR, null, element, Messages.noSpan);
			} else if (!span.isWellFormed(context.text().length())) {
				problems.report(Severity.ERROR, null, element, NLS.bind(Messages.badSpan, span, Integer.toString(context.text().length())));
			} else if (span.fragments().stream().anyMatch(fragment -> context.text().splitsPair(fragment.begin()) || context.text().splitsPair(fragment.end()))) {
				problems.report(Severity.ERROR, null, element, NLS.bind(Messages.splitsPair, span));
			}
		}
	}
}
