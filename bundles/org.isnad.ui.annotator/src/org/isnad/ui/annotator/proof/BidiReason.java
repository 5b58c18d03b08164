// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.proof;

/**
 * Why a character has the direction it has: the rule of UAX #9 that decided, as far as one rule does.
 */
public enum BidiReason {
	/** A letter: it has a direction of its own. */
	STRONG,
	/** A digit: it runs from left to right also in Arabic. */
	NUMBER,
	/** European digits whose last letter before is Arabic: they count as Arabic digits (rule W2). */
	NUMBER_AFTER_ARABIC,
	/** A sign such as % beside European digits: it joins them (rule W5). */
	SIGN_WITH_NUMBER,
	/** A sign such as % beside digits that count as Arabic: it does not join them and follows its surroundings. */
	SIGN_BESIDE_ARABIC_NUMBER,
	/** A point, comma or colon between two digits: it joins them (rule W4). */
	SEPARATOR_IN_NUMBER,
	/** A bidi control: it changes what comes after it. */
	CONTROL,
	/** Space, punctuation: it follows its surroundings. */
	NEUTRAL;

	private static final String[] CLASSES = { "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$
			"RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final int FAR = 200;

	/** The bidi class of a character as Unicode abbreviates it. */
	public static String className(int codePoint) {
		int directionality = Character.getDirectionality(codePoint);
		return directionality < 0 || directionality >= CLASSES.length ? "?" : CLASSES[directionality]; //$NON-NLS-1$
	}

	/** Why the character at an offset of a paragraph has its direction. */
	public static BidiReason of(String text, int offset) {
		int codePoint = text.codePointAt(offset);
		if (codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x61C) {
			return CONTROL;
		}
		return switch (Character.getDirectionality(codePoint)) {
		case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_RIGHT_TO_LEFT,
				Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> STRONG;
		case Character.DIRECTIONALITY_ARABIC_NUMBER -> NUMBER;
		case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> isAfterArabic(text, offset) ? NUMBER_AFTER_ARABIC : NUMBER;
		case Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> sign(text, offset);
		case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> isNumber(text, offset - 1) && isNumber(text, offset + 1)
				? SEPARATOR_IN_NUMBER : NEUTRAL;
		case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> isNumber(text, offset - 1) && isNumber(text, offset + 1)
				&& !isAfterArabic(text, offset) ? SEPARATOR_IN_NUMBER : NEUTRAL;
		case Character.DIRECTIONALITY_WHITESPACE, Character.DIRECTIONALITY_OTHER_NEUTRALS, Character.DIRECTIONALITY_SEGMENT_SEPARATOR,
				Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR, Character.DIRECTIONALITY_NONSPACING_MARK,
				Character.DIRECTIONALITY_UNDEFINED -> NEUTRAL;
		default -> CONTROL;
		};
	}

	private static BidiReason sign(String text, int offset) {
		int before = offset - 1;
		while (isSign(text, before)) {
			before--;
		}
		int after = offset + 1;
		while (isSign(text, after)) {
			after++;
		}
		boolean european = isEuropean(text, before) || isEuropean(text, after);
		boolean arabic = isNumber(text, before) || isNumber(text, after);
		return european && !isAfterArabic(text, before + 1) ? SIGN_WITH_NUMBER : arabic ? SIGN_BESIDE_ARABIC_NUMBER : NEUTRAL;
	}

	/** Whether the last strong letter before an offset is Arabic; a control in between ends the search (rule W2 within a run). */
	private static boolean isAfterArabic(String text, int offset) {
		for (int i = offset - 1; i >= Math.max(0, offset - FAR); i--) {
			byte directionality = Character.getDirectionality(text.charAt(i));
			if (directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				return true;
			}
			if (directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| directionality >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING) {
				return false;
			}
		}
		return false;
	}

	private static boolean isSign(String text, int offset) {
		return is(text, offset, Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR);
	}

	private static boolean isEuropean(String text, int offset) {
		return is(text, offset, Character.DIRECTIONALITY_EUROPEAN_NUMBER);
	}

	private static boolean isNumber(String text, int offset) {
		return isEuropean(text, offset) || is(text, offset, Character.DIRECTIONALITY_ARABIC_NUMBER);
	}

	private static boolean is(String text, int offset, byte directionality) {
		return offset >= 0 && offset < text.length() && Character.getDirectionality(text.charAt(offset)) == directionality;
	}
}
