// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

/**
 * What is said of an annotation to those who hear the article instead of seeing it, in the language of the interface.
 *
 * @param layer identifier of the annotation's layer, the same in every language
 * @param name  layer and type in words
 * @param tags  its other tags in words, and whose it is where it is not the annotator's own
 * @param chain who says it, from the outermost voice inwards; empty where nobody is named
 */
public record Spoken(String layer, String name, List<String> tags, List<String> chain) {

	public Spoken {
		tags = List.copyOf(tags);
		chain = List.copyOf(chain);
	}

	/** Everything but the chain in one line. */
	String line() {
		return tags.isEmpty() ? name : name + ", " + String.join(", ", tags); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The chain in one line. */
	String chainLine() {
		return String.join(" \u203A ", chain); //$NON-NLS-1$
	}
}
