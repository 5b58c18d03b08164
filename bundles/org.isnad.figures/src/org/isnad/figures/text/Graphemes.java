// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** The boundaries between the characters of a text as its reader counts them. */
final class Graphemes {

	private final BitSet boundaries = new BitSet();
	private final int length;

	Graphemes(String text) {
		length = text.length();
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
			boundaries.set(at);
		}
	}

	boolean isBoundary(int offset) {
		return offset <= 0 || offset >= length || boundaries.get(offset);
	}

	/** The nearest boundary at or before an offset. */
	int floor(int offset) {
		return offset <= 0 ? 0 : offset >= length ? length : boundaries.previousSetBit(offset);
	}

	/** The nearest boundary at or after an offset. */
	int ceiling(int offset) {
		return offset <= 0 ? 0 : offset >= length ? length : boundaries.nextSetBit(offset);
	}
}
