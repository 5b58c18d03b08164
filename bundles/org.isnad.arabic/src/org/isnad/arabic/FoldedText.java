// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.Arrays;

/**
 * A folded text and where each of its characters came from. Offsets are UTF-16 code units on both sides. Immutable.
 */
public final class FoldedText {
	private final String text;
	private final int[] begins;
	private final int[] ends;
	private final int originalLength;

	private FoldedText(String text, int[] begins, int[] ends, int originalLength) {
		this.text = text;
		this.begins = begins;
		this.ends = ends;
		this.originalLength = originalLength;
	}

	/** The folded characters. */
	public String text() {
		return text;
	}

	/** The length of the text that was folded. */
	public int originalLength() {
		return originalLength;
	}

	/**
	 * The stretch of the original that a stretch of the folded text came from. Marks and tatweel behind the last letter
	 * belong to it; invisible characters around it do not. An empty stretch maps to an empty one.
	 *
	 * @throws IndexOutOfBoundsException if the range is not within the folded text
	 */
	public TextRange original(int begin, int end) {
		if (begin < 0 || end < begin || end > text.length()) {
			throw new IndexOutOfBoundsException("range " + begin + "–" + end + " in a folded text of " + text.length()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (begin == end) {
			int at = begin < text.length() ? begins[begin] : originalLength;
			return new TextRange(at, at);
		}
		return new TextRange(begins[begin], ends[end - 1]);
	}

	/** The folded offset of an original one: how many folded characters begin before it. */
	public int folded(int originalOffset) {
		int found = Arrays.binarySearch(begins, originalOffset);
		if (found < 0) {
			return -found - 1;
		}
		// One original character may have become several: the first of them is meant.
		while (found > 0 && begins[found - 1] == originalOffset) {
			found--;
		}
		return found;
	}

	@Override
	public String toString() {
		return text;
	}

	static final class Builder {
		private final StringBuilder text;
		private int[] begins;
		private int[] ends;

		Builder(int expected) {
			text = new StringBuilder(expected);
			begins = new int[expected];
			ends = new int[expected];
		}

		void add(char unit, int begin, int end) {
			int at = text.length();
			if (at == begins.length) {
				begins = Arrays.copyOf(begins, at * 2 + 16);
				ends = Arrays.copyOf(ends, at * 2 + 16);
			}
			begins[at] = begin;
			ends[at] = end;
			text.append(unit);
		}

		void extendLast(int from, int end) {
			int last = text.length() - 1;
			if (last >= 0 && ends[last] == from) {
				ends[last] = end;
			}
		}

		FoldedText build(int originalLength) {
			int length = text.length();
			return new FoldedText(text.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length), originalLength);
		}
	}
}
