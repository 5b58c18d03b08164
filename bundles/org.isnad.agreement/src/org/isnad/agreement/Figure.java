// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Map;

/**
 * One figure that a measure makes of a study. It can be worked out again and again for other weights of the documents, which is
 * what the bootstrap does; it keeps no state between calls and any thread may ask.
 */
public interface Figure {
	/** What tells this figure from the others of its measure: a scale, a category, a pair of raters; null where there is but one. */
	String label();

	/**
	 * The figure.
	 *
	 * @param weights how often each document counts: once each for the study itself
	 * @return a number or the reason why there is none, never null
	 */
	Value value(int[] weights);

	/** What the figure of the study itself is made of, by name, such as γ's {@code disorder}; finite numbers, and none for most figures. */
	default Map<String, Double> parts() {
		return Map.of();
	}
}
