// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.Arrays;

/**
 * Places in a text as assistive technology counts them. Linux counts characters, so that a pair of surrogates is one;
 * Windows and macOS count UTF-16 code units as we do. Reads the text once; answers take logarithmic time.
 */
final class SpokenOffsets {

	private static final char UNSPEAKABLE = '\uFFFD';

	private final String text;
	private final int[] pairs;

	/**
	 * @param text       the text
	 * @param characters whether a pair of surrogates is counted as one
	 */
	SpokenOffsets(String text, boolean characters) {
		this.text = text;
		this.pairs = characters ? pairs(text) : new int[0];
	}

	private static int[] pairs(String text) {
		int[] found = new int[16];
		int count = 0;
		for (int i = 0; i + 1 < text.length(); i++) {
			if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
				if (count == found.length) {
					found = Arrays.copyOf(found, 2 * count);
				}
				found[count++] = i++;
			}
		}
		return Arrays.copyOf(found, count);
	}

	/** The length of the text. */
	int length() {
		return text.length() - pairs.length;
	}

	/** The place of an offset in the text; inside a pair, that of the pair. */
	int spoken(int offset) {
		// pairs whose second half lies at the offset or before it
		return offset - countBelow(i -> pairs[i] + 1 <= offset);
	}

	/** The offset in the text of a place; places outside the text mean its nearest end. */
	int text(int place) {
		int inside = Math.clamp(place, 0, length());
		return inside + countBelow(i -> pairs[i] - i < inside);
	}

	private interface Below {
		boolean test(int index);
	}

	private int countBelow(Below below) {
		int low = 0;
		int high = pairs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (below.test(middle)) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The text between two offsets. What cannot be handed on, half a pair or a zero that would end it, is U+FFFD. */
	String words(int begin, int end) {
		StringBuilder words = null;
		for (int i = begin; i < end; i++) {
			char c = text.charAt(i);
			if (c == 0 || Character.isSurrogate(c) && !inPair(i)) {
				if (words == null) {
					words = new StringBuilder(text.substring(begin, end));
				}
				words.setCharAt(i - begin, UNSPEAKABLE);
			}
		}
		return words == null ? text.substring(begin, end) : words.toString();
	}

	private boolean inPair(int offset) {
		char c = text.charAt(offset);
		return Character.isHighSurrogate(c) ? offset + 1 < text.length() && Character.isLowSurrogate(text.charAt(offset + 1))
				: offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1));
	}

	/** The text. */
	String source() {
		return text;
	}
}
