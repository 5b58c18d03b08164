// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * Stands for annotations that a dense line has no room for.
 *
 * @param hidden the keys of their spans or arcs, at least one
 * @param place  where their number is written
 */
public record Overflow(List<Object> hidden, Rect place) {

	public Overflow {
		hidden = List.copyOf(hidden);
	}

	/** How many have no room. */
	public int count() {
		return hidden.size();
	}

	Overflow shift(int dy) {
		return new Overflow(hidden, place.shift(0, dy));
	}
}
