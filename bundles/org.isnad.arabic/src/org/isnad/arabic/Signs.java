// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/** What a UTF-16 unit is to segmentation. */
final class Signs {
	private static final String OPENING = "«“‘‹([{‟„"; //$NON-NLS-1$
	private static final String CLOSING = "»”’›)]}"; //$NON-NLS-1$
	private static final String COMMAS = "،,؛;:"; //$NON-NLS-1$
	private static final String STOPS = ".!?؟…۔。！？‼⁇⁈⁉।"; //$NON-NLS-1$

	/** There are none among the letters of the alphabets before it. */
	private static final int FIRST_WIDE_BLANK = 0x1680;

	private Signs() {
	}

	static boolean isLineEnd(int c) {
		return c < ' ' ? c == '\n' || c == '\r' : c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	static boolean isBlank(int c) {
		return c == ' ' || c < 0x21 && Character.isWhitespace(c) || c == 0xA0 || c >= FIRST_WIDE_BLANK && (Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

	/** Direction marks and the like, which stand between signs without parting them. */
	static boolean isInvisible(int c) {
		return c > 0x7E && Character.getType(c) == Character.FORMAT;
	}

	/** Marks and direction signs belong to the sign right before them. */
	static boolean isAttached(char c) {
		return c > 0x7E && (isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK);
	}

	static int behindAttached(CharSequence text, int offset) {
		int behind = offset;
		while (behind < text.length() && isAttached(text.charAt(behind))) {
			behind++;
		}
		return behind;
	}

	static boolean isStop(char c) {
		return STOPS.indexOf(c) >= 0;
	}

	static boolean isOpening(char c) {
		return OPENING.indexOf(c) >= 0;
	}

	static boolean isClosing(char c) {
		return CLOSING.indexOf(c) >= 0;
	}

	static boolean isComma(char c) {
		return COMMAS.indexOf(c) >= 0;
	}

	/** The letters of Arabic words as nearly all texts have them: each is folded to one. */
	static boolean isPlainLetter(char c) {
		return c >= 0x621 && c <= 0x63A || c >= 0x641 && c <= 0x64A;
	}

	static boolean isArabicLetter(char c) {
		return c >= 0x620 && c <= 0x6FF && Character.isLetter(c) || c >= 0xFB50 && c <= 0xFEFC && Character.isLetter(c);
	}

	/** The part of a text without blanks and invisible marks at its ends, or null where nothing else is in it. */
	static TextRange trimmed(CharSequence text, int begin, int end) {
		int from = begin;
		int to = end;
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return from < to ? new TextRange(from, to) : null;
	}
}
