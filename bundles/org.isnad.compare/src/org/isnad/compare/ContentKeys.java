// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.core.ChainWalker;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/** Writes down where an annotation stands and what it links, so that two annotators' equal ones get the same string. */
final class ContentKeys {
	/** Relations that say the same with their claims swapped; every other label has a direction. */
	private static final Set<String> SYMMETRIC = Set.of("CONTRADICTION", "EQUIVALENT", "NEUTRAL", "UPDATE", "UNDECIDABLE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private ContentKeys() {
	}

	static boolean isSymmetric(String label) {
		return label != null && SYMMETRIC.contains(label);
	}

	static String of(Element element) {
		if (element instanceof Attribution attribution) {
			// The whole chain counts: the same words under another parent are another attribution.
			List<Attribution> chain = ChainWalker.chain(attribution);
			return chain.stream().map(ContentKeys::rung).collect(Collectors.joining("<", "attribution ", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		SpanElement spanned = (SpanElement) element;
		String kind = element instanceof Anchor anchor ? ' ' + anchor.getKind().getLiteral() : ""; //$NON-NLS-1$
		return Layer.of(element).id() + kind + ' ' + spanned.getSpan();
	}

	private static String rung(Attribution attribution) {
		TreeSet<String> content = new TreeSet<>();
		attribution.getContent().forEach(claim -> content.add(String.valueOf(claim.getSpan())));
		String source = attribution.getSource() != null ? "@" + attribution.getSource().getSpan() : "=" + attribution.getEntity(); //$NON-NLS-1$ //$NON-NLS-2$
		String cue = attribution.getCue() != null ? attribution.getCue().getSpan().toString() : "-"; //$NON-NLS-1$
		return "source" + source + " cue " + cue + " content " + content; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
