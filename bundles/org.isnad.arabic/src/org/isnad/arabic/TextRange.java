// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/**
 * A stretch of a text, in UTF-16 code units, the end exclusive.
 *
 * @param begin the first unit
 * @param end   the unit after the last one, not before {@code begin}
 */
public record TextRange(int begin, int end) {
	public TextRange {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("not a range: " + begin + "–" + end); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The text it covers. */
	public String of(CharSequence text) {
		return text.subSequence(begin, end).toString();
	}

	public int length() {
		return end - begin;
	}

	/** Whether the other stretch lies inside this one, or is the same. */
	public boolean covers(TextRange other) {
		return begin <= other.begin && other.end <= end;
	}

	/** Whether the two share at least one unit. */
	public boolean overlaps(TextRange other) {
		return begin < other.end && other.begin < end;
	}
}
