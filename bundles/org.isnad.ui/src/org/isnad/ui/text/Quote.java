// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.text;

import org.isnad.core.DocumentText;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

/**
 * Pieces of an article, quoted in a list. A piece that begins with a digit or a sign would be ordered differently alone than in its
 * article; so it begins with an Arabic letter mark (U+061C) when the strong letter before it is Arabic.
 */
public final class Quote {

	private static final char ARABIC_LETTER_MARK = '\u061C';
	private static final String GAP = " … "; //$NON-NLS-1$

	private Quote() {
	}

	/** The words of a span on one line; its fragments are joined by an ellipsis. */
	public static String of(DocumentText text, Span span) {
		StringBuilder words = new StringBuilder();
		for (Fragment fragment : span.fragments()) {
			if (!words.isEmpty()) {
				words.append(GAP);
			}
			words.append(text.string(), clamp(text, fragment.begin()), clamp(text, fragment.end()));
		}
		return inContext(text, span.begin(), oneLine(words));
	}

	/** The words between two offsets (UTF-16) on one line. */
	public static String of(DocumentText text, int begin, int end) {
		return inContext(text, begin, oneLine(text.string().substring(clamp(text, begin), clamp(text, end))));
	}

	/** Whether the first letter with a direction is a right-to-left one. */
	public static boolean arabic(String string) {
		return strong(string, 0, 1) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	private static String inContext(DocumentText text, int begin, String words) {
		boolean arabicBefore = strong(text.string(), clamp(text, begin) - 1, -1) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
		return arabicBefore && !startsStrong(words) ? ARABIC_LETTER_MARK + words : words;
	}

	private static boolean startsStrong(String words) {
		return !words.isEmpty() && isStrong(Character.getDirectionality(words.codePointAt(0)));
	}

	/** The direction of the nearest strong letter from an offset on, in steps; -1 where there is none. Both Arabic and Hebrew count as Arabic. */
	private static byte strong(String string, int from, int step) {
		for (int i = from; i >= 0 && i < string.length(); i += step) {
			byte direction = Character.getDirectionality(string.charAt(i));
			if (isStrong(direction)) {
				return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT ? Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC : direction;
			}
		}
		return -1;
	}

	private static boolean isStrong(byte direction) {
		return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
			|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	private static String oneLine(CharSequence words) {
		return words.toString().replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int clamp(DocumentText text, int offset) {
		return Math.max(0, Math.min(text.length(), offset));
	}
}
