// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.example;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.SourceMention;

/** X01: a source mention of more than twelve words holds more than a name. */
public final class ShortSources implements ValidationRule {
	private static final int MOST = 12;

	@Override
	public String id() {
		return "X01"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return "A source mention has at most twelve words"; //$NON-NLS-1$
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (SourceMention mention : context.set().getSources()) {
			if (mention.getSpan() != null && mention.getSpan().isWellFormed(context.text().length())
					&& mention.getSpan().textIn(context.text().string()).split("\\s+").length > MOST) { //$NON-NLS-1$
				problems.report(Severity.WARNING, null, mention, "It is long for a name. Mark the name alone."); //$NON-NLS-1$
			}
		}
	}
}
