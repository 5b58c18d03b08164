// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.model.Attribution;
import org.isnad.model.Element;

/**
 * Writes down what an attribution links, so that those of two annotators that link the same get the same string.
 *
 * @param ofEnd names the thing that a claim, a source mention or a cue stands for; gets null too
 */
record AttributionKeys(Function<Element, String> ofEnd) {
	/** Keys by which attributions belong together, the strictest first; one that says too little to tell answers null. */
	List<Function<Attribution, String>> fromStrictToLoose() {
		return List.of(this::rung,
				attribution -> attribution.getCue() == null ? null : ofEnd.apply(attribution.getCue()) + content(attribution),
				attribution -> attribution.getCue() == null ? null : ofEnd.apply(attribution.getCue()),
				attribution -> attribution.getContent().isEmpty() ? null : content(attribution));
	}

	/** The source, the cue and the content; the parent does not count. */
	String rung(Attribution attribution) {
		String source = attribution.getSource() != null ? ofEnd.apply(attribution.getSource()) : "=" + attribution.getEntity(); //$NON-NLS-1$
		return source + " cue " + ofEnd.apply(attribution.getCue()) + content(attribution); //$NON-NLS-1$
	}

	private String content(Attribution attribution) {
		TreeSet<String> content = new TreeSet<>();
		attribution.getContent().forEach(claim -> content.add(ofEnd.apply(claim)));
		return " content " + content; //$NON-NLS-1$
	}
}
