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

	/**
	 * The folded stretch that an original one became: every folded character that any unit of it went into. A stretch of which
	 * nothing is left maps to an empty one where it would stand.
	 *
	 * @throws IndexOutOfBoundsException if the range is not within the original text
	 */
	public TextRange folded(TextRange original) {
		if (original.end() > originalLength) {
			throw new IndexOutOfBoundsException("range " + original.begin() + "–" + original.end() + " in a text of " + originalLength); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		int first = firstEndingBehind(original.begin());
		int behind = folded(original.end());
		return original.length() == 0 || behind < first ? new TextRange(folded(original.begin()), folded(original.begin())) : new TextRange(first, behind);
	}

	/** Index of the first folded character whose origin ends behind an offset. */
	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = ends.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ends[middle] > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	@Override
	public String toString() {
		return text;
	}

	/** Collects folded characters, with or without their origins. */
	static final class Builder {
		private char[] chars;
		private int[] begins;
		private int[] ends;
		private int length;

		Builder(int expected, boolean mapped) {
			chars = new char[expected];
			begins = mapped ? new int[expected] : null;
			ends = mapped ? new int[expected] : null;
		}

		void add(char unit, int begin, int end) {
			if (length == chars.length) {
				grow();
			}
			chars[length] = unit;
			if (begins != null) {
				begins[length] = begin;
				ends[length] = end;
			}
			length++;
		}

		void addCodePoint(int codePoint, int begin, int end) {
			if (Character.isBmpCodePoint(codePoint)) {
				add((char) codePoint, begin, end);
			} else {
				add(Character.highSurrogate(codePoint), begin, end);
				add(Character.lowSurrogate(codePoint), begin, end);
			}
		}

		/** What was dropped right behind the last character belongs to it; and to all that one original character became. */
		void extendLast(int from, int end) {
			for (int last = length - 1; ends != null && last >= 0 && ends[last] == from; last--) {
				ends[last] = end;
			}
		}

		private void grow() {
			int size = chars.length * 2 + 16;
			chars = Arrays.copyOf(chars, size);
			if (begins != null) {
				begins = Arrays.copyOf(begins, size);
				ends = Arrays.copyOf(ends, size);
			}
		}

		String string() {
			return new String(chars, 0, length);
		}

		FoldedText build(int originalLength) {
			return new FoldedText(string(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length), originalLength);
		}
	}
}
