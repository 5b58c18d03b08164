// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.ChainWalker;
import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Span;

/** E03: the parents form no cycle and chains are at most five deep (a warning above three); source, cue and content of a child lie inside the content of its parent, unless it is a second cue for the same content. */
public final class ChainNests implements ValidationRule {
	@Override
	public String id() {
		return "E03"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE03;
	}

	private static final int DEEPEST = 5;
	private static final int DEEP = 3;

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		for (Attribution attribution : context.set().getAttributions()) {
			if (attribution.getParent() == null) {
				continue;
			}
			if (ChainWalker.isCyclic(attribution)) {
				problems.report(Severity.ERROR, null, attribution, Messages.cycle);
				continue;
			}
			int depth = ChainWalker.chain(attribution).size();
			if (depth > DEEP) {
				problems.report(depth > DEEPEST ? Severity.ERROR : Severity.WARNING, null, attribution, NLS.bind(Messages.deep, Integer.toString(depth)));
			}
			if (!attribution.isSameContentAsParent() && !isInside(attribution)) {
				problems.report(Severity.ERROR, null, attribution, Messages.outsideParent);
			}
		}
	}

	private static boolean isInside(Attribution child) {
		List<Span> around = child.getParent().getContent().stream().map(Claim::getSpan).filter(Objects::nonNull).toList();
		return around.isEmpty() || Stream.concat(Stream.of(child.getSource(), child.getCue()), child.getContent().stream())
				.filter(end -> end != null && end.getSpan() != null).allMatch(end -> around.stream().anyMatch(span -> span.encloses(end.getSpan())));
	}
}
