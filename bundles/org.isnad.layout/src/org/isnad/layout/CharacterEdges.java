// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * What a text engine must know for {@link CharacterText}: where the characters of a shaped text begin and end. A character
 * is what a reader counts as one (an extended grapheme cluster, UAX #29) and is named by the offset of its first code unit.
 * Answers are columns counted from the left edge, in physical order: a character of a right-to-left run begins at its right
 * edge. They are asked for once each.
 */
public interface CharacterEdges {

	/** The edge at which a character begins. */
	int begin(int character);

	/** The edge at which a character ends; {@code next} is the offset after its last code unit. */
	int end(int character, int next);
}
