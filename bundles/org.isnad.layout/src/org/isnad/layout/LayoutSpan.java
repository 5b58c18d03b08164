// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * A span to be laid out.
 *
 * @param key       what the span stands for; results and hits carry it back; compared by identity
 * @param form      how it shows itself
 * @param fragments its parts in offsets of the document, in order and disjoint, at least one
 * @param chip      its chip, or null for none
 */
public record LayoutSpan(Object key, SpanForm form, List<TextRange> fragments, ChipLabel chip) {

	/** @throws IllegalArgumentException if there is no fragment */
	public LayoutSpan {
		fragments = List.copyOf(fragments);
		if (fragments.isEmpty()) {
			throw new IllegalArgumentException("a span without a fragment"); //$NON-NLS-1$
		}
	}

	/** Where the first fragment begins. */
	public int begin() {
		return fragments.getFirst().begin();
	}

	/** Where the last fragment ends. */
	public int end() {
		return fragments.getLast().end();
	}

	/** The number of code units that the fragments cover. */
	public int length() {
		return fragments.stream().mapToInt(TextRange::length).sum();
	}
}
