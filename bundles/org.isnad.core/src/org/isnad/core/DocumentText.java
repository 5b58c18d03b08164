// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.isnad.model.Fragment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The text of a document, never changed, with its paragraphs, words and sentences. Offsets are UTF-16 code units unless a name says code point.
 * Immutable but for what it computes at first use; safe for use from any thread.
 */
public final class DocumentText {
	private final String string;
	private final String language;
	private final int[] paragraphBegins;
	private final int[] paragraphEnds;
	private final int[] supplementary;
	private volatile String hash;

	/** The text and its language as a BCP 47 tag. Neither is null. */
	public DocumentText(String string, String language) {
		this.string = string;
		this.language = language;
		int[] begins = new int[16];
		int[] ends = new int[16];
		int[] pairs = new int[8];
		int count = 0;
		int pairCount = 0;
		int begin = 0;
		int i = 0;
		while (i <= string.length()) {
			if (i < string.length() && Character.isHighSurrogate(string.charAt(i)) && i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))) {
				if (pairCount == pairs.length) {
					pairs = Arrays.copyOf(pairs, pairCount * 2);
				}
				pairs[pairCount++] = i++;
			} else if (i == string.length() || isLineEnd(string.charAt(i))) {
				if (count == begins.length) {
					begins = Arrays.copyOf(begins, count * 2);
					ends = Arrays.copyOf(ends, count * 2);
				}
				begins[count] = begin;
				ends[count++] = i;
				if (i + 1 < string.length() && string.charAt(i) == '\r' && string.charAt(i + 1) == '\n') {
					i++;
				}
				begin = i + 1;
			}
			i++;
		}
		this.paragraphBegins = Arrays.copyOf(begins, count);
		this.paragraphEnds = Arrays.copyOf(ends, count);
		this.supplementary = Arrays.copyOf(pairs, pairCount);
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	/** The whole text, line ends as they were in the file. */
	public String string() {
		return string;
	}

	/** Its language as a BCP 47 tag. */
	public String language() {
		return language;
	}

	/** The length in UTF-16 code units. */
	public int length() {
		return string.length();
	}

	/** SHA-256 of the UTF-8 bytes in lower-case hexadecimal digits. */
	public String hash() {
		if (hash == null) {
			hash = hash(string);
		}
		return hash;
	}

	/** SHA-256 of the UTF-8 bytes of a text in lower-case hexadecimal digits. */
	public static String hash(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The number of paragraphs; a paragraph is what stands between two line ends, empty ones included. At least 1. */
	public int paragraphCount() {
		return paragraphBegins.length;
	}

	/** The paragraph, counted from 0, in which an offset lies; a line end belongs to the paragraph before it. */
	public int paragraphAt(int offset) {
		int found = Arrays.binarySearch(paragraphBegins, offset);
		return found >= 0 ? found : Math.max(0, -found - 2);
	}

	/** Where a paragraph begins. */
	public int paragraphBegin(int paragraph) {
		return paragraphBegins[paragraph];
	}

	/** Where a paragraph ends, its line end left out. */
	public int paragraphEnd(int paragraph) {
		return paragraphEnds[paragraph];
	}

	/** The number of code points before a UTF-16 offset; inside a surrogate pair, before the pair. */
	public int toCodePoint(int utf16) {
		int found = Arrays.binarySearch(supplementary, utf16);
		int pairsBefore = found >= 0 ? found : -found - 1;
		return utf16 - pairsBefore;
	}

	/** The UTF-16 offset of a code point, counted from 0. */
	public int toUtf16(int codePoint) {
		int low = 0;
		int high = supplementary.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (supplementary[middle] - middle < codePoint) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePoint + low;
	}

	/** Whether an offset lies between the two halves of a surrogate pair. */
	public boolean splitsPair(int utf16) {
		return utf16 > 0 && Arrays.binarySearch(supplementary, utf16 - 1) >= 0;
	}

	/** The word, or the run of other characters, at an offset. */
	public Fragment wordAt(int offset) {
		return around(BreakIterator.getWordInstance(ULocale.forLanguageTag(language)), offset);
	}

	/** The sentence at an offset; a line end ends a sentence. */
	public Fragment sentenceAt(int offset) {
		return around(BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language)), offset);
	}

	/** The number of words: runs between word boundaries that hold a letter or a digit. */
	public int wordCount() {
		BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
		words.setText(string);
		int count = 0;
		words.first();
		while (words.next() != BreakIterator.DONE) {
			if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
				count++;
			}
		}
		return count;
	}

	/** Boundaries are looked for inside one paragraph: quick in a long text, and a line end is a boundary anyway. */
	private Fragment around(BreakIterator breaks, int offset) {
		int paragraph = paragraphAt(offset);
		int begin = paragraphBegin(paragraph);
		int end = paragraphEnd(paragraph);
		if (begin == end) {
			return new Fragment(begin, end);
		}
		breaks.setText(string.substring(begin, end));
		int inside = Math.min(Math.max(offset, begin), end - 1) - begin;
		int stop = breaks.following(inside);
		int start = breaks.previous();
		return new Fragment(begin + start, begin + stop);
	}
}
