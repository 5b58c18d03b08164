// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * A range of a text in UTF-16 code units, {@code begin} included and {@code end} excluded.
 */
public record TextRange(int begin, int end) {

	/** @throws IllegalArgumentException if the range is negative or turned round */
	public TextRange {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("not a range: " + begin + ".." + end); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The number of code units. */
	public int length() {
		return end - begin;
	}

	/** Whether the range holds no text. */
	public boolean isEmpty() {
		return begin == end;
	}

	/** Whether the two ranges share at least one code unit. */
	public boolean overlaps(TextRange other) {
		return begin < other.end && other.begin < end;
	}

	/** The shared part; empty, at this range's nearest end, if they share nothing. */
	public TextRange intersect(TextRange other) {
		int from = Math.max(begin, other.begin);
		int to = Math.min(end, other.end);
		return from < to ? new TextRange(from, to) : new TextRange(Math.min(from, end), Math.min(from, end));
	}

	/** Whether the offset lies in the range. */
	public boolean contains(int offset) {
		return offset >= begin && offset < end;
	}

	/** This range moved by {@code distance} code units. */
	public TextRange shift(int distance) {
		return new TextRange(begin + distance, end + distance);
	}
}
