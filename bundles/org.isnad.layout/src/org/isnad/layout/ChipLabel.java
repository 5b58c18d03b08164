// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * What the chip of a span says.
 *
 * @param word  one word, may be empty
 * @param rung  the number of the step in the chain that is lit, or null
 * @param marks names of the documents or places that this span is related to, one outlined chip each
 */
public record ChipLabel(String word, String rung, List<String> marks) {

	public ChipLabel {
		marks = List.copyOf(marks);
	}

	/** A chip with a word alone. */
	public static ChipLabel of(String word) {
		return new ChipLabel(word, null, List.of());
	}
}
