// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.ChainWalker;
import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Attribution;

/** E02: an attribution has a cue, or none with the author as its source; and exactly one content, a claim or another attribution. */
public final class AttributionEnds implements ValidationRule {
	private static final String AUTHOR = "AUTHOR"; //$NON-NLS-1$
	private static final String NONE = "NONE"; //$NON-NLS-1$

	@Override
	public String id() {
		return "E02"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE02;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Attribution attribution : context.set().getAttributions()) {
			boolean author = AUTHOR.equals(attribution.getSourceRealization());
			boolean noCue = attribution.getCue() == null || NONE.equals(attribution.getCue().getCueClass());
			if (noCue && !author) {
				problems.report(Severity.ERROR, null, attribution, Messages.noCue);
			}
			int contents = attribution.getContent().size();
			if (contents > 1) {
				problems.report(Severity.ERROR, null, attribution, NLS.bind(Messages.manyContents, Integer.toString(contents)));
			} else if (contents == 0 && ChainWalker.children(attribution).isEmpty()) {
				problems.report(Severity.ERROR, null, attribution, Messages.noContent);
			}
		}
	}
}
