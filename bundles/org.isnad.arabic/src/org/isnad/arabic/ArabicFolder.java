// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * Folds text to the form in which two spellings of one word are equal, for searching and matching, never for storing.
 * <p>
 * Folded away: vowel signs and other marks, tatweel, invisible characters; the forms of alef, hamza on a carrier,
 * final ya, ta marbuta and Persian letters become their plain letter; presentation forms become the letters they show;
 * digits of any script become 0–9; Latin letters lose case and accents; any space becomes U+0020, line ends stay.
 * Offsets are UTF-16 code units, and the result maps them both ways. Stateless; any thread may call it. No argument may be null.
 */
public final class ArabicFolder {
	private static final char DROP_MARK = 0;
	private static final char DROP_HIDDEN = 1;
	private static final char LOOK_CLOSER = 2;
	private static final int TABLE_END = 0x1000;
	private static final char TATWEEL = 0x640;

	private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
	private static final UnicodeSet MARKS = new UnicodeSet("[[:Mn:]&[[:Arabic:][:Inherited:]]]").freeze(); //$NON-NLS-1$
	private static final UnicodeSet HIDDEN = new UnicodeSet("[[:Default_Ignorable_Code_Point:][:Cf:]]").freeze(); //$NON-NLS-1$
	private static final char[] TABLE = table();

	private ArabicFolder() {
	}

	/** The folded form with its offset map. */
	public static FoldedText fold(CharSequence text) {
		int length = text.length();
		FoldedText.Builder out = new FoldedText.Builder(length);
		for (int i = 0; i < length;) {
			char c = text.charAt(i);
			char simple = c < TABLE_END ? TABLE[c] : LOOK_CLOSER;
			if (simple > LOOK_CLOSER) {
				out.add(simple, i, i + 1);
				i++;
			} else if (simple == DROP_MARK) {
				out.extendLast(i, i + 1);
				i++;
			} else if (simple == DROP_HIDDEN) {
				i++;
			} else {
				int codePoint = Character.codePointAt(text, i);
				int next = i + Character.charCount(codePoint);
				foldRare(codePoint, i, next, out);
				i = next;
			}
		}
		return out.build(length);
	}

	/** The folded form alone. */
	public static String key(CharSequence text) {
		return fold(text).text();
	}

	private static void foldRare(int codePoint, int begin, int end, FoldedText.Builder out) {
		if (MARKS.contains(codePoint)) {
			out.extendLast(begin, end);
		} else if (!HIDDEN.contains(codePoint)) {
			String parts = decomposed(codePoint);
			for (int i = 0; i < parts.length();) {
				int part = parts.codePointAt(i);
				i += Character.charCount(part);
				if (!MARKS.contains(part) && !HIDDEN.contains(part) && part != TATWEEL) {
					for (char unit : Character.toChars(plain(part))) {
						out.add(unit, begin, end);
					}
				}
			}
		}
	}

	private static String decomposed(int codePoint) {
		// Hangul syllables decompose too, which would help nobody here.
		boolean hangul = codePoint >= 0xAC00 && codePoint <= 0xD7A3;
		String parts = hangul ? null : DECOMPOSED.getDecomposition(codePoint);
		return parts == null ? Character.toString(codePoint) : parts;
	}

	private static int plain(int codePoint) {
		return switch (codePoint) {
		case 0x671, 0x672, 0x673, 0x675 -> 0x627; // alef wasla and its kin: alef
		case 0x649, 0x6CC, 0x6D2 -> 0x64A; // alef maksura, Farsi ya, ya barree: ya
		case 0x629, 0x6C0, 0x6C1, 0x6D5 -> 0x647; // ta marbuta and forms of heh: heh
		case 0x6A9, 0x6AA -> 0x643; // keheh: kaf
		case 0x66B -> '.';
		case 0x66C -> ',';
		case 0x66A -> '%';
		default -> {
			if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
				yield '0' + Character.digit(codePoint, 10);
			}
			boolean space = Character.isSpaceChar(codePoint) && Character.getType(codePoint) == Character.SPACE_SEPARATOR;
			yield space ? ' ' : Character.toLowerCase(codePoint);
		}
		};
	}

	private static char[] table() {
		char[] table = new char[TABLE_END];
		for (char c = 0; c < TABLE_END; c++) {
			table[c] = entry(c);
		}
		return table;
	}

	private static char entry(char c) {
		if (c == TATWEEL || MARKS.contains(c)) {
			return DROP_MARK;
		}
		if (HIDDEN.contains(c)) {
			return DROP_HIDDEN;
		}
		FoldedText.Builder one = new FoldedText.Builder(1);
		foldRare(c, 0, 1, one);
		String folded = one.build(1).text();
		return folded.length() == 1 && folded.charAt(0) > LOOK_CLOSER ? folded.charAt(0) : LOOK_CLOSER;
	}
}
