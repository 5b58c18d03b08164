// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Folds text by a choice of {@link Fold}s. Offsets are UTF-16 code units, and the result maps them both ways.
 * Folding twice changes nothing more. Linear in the text. Immutable; any thread may use it. No argument may be null.
 */
public final class Folding {
	/** What an entry of the table says instead of a folded character. */
	private static final char DROP_MARK = 0;
	private static final char DROP_HIDDEN = 1;
	private static final char LOOK_CLOSER = 2;
	/** Up to the end of General Punctuation, where quotation marks, dashes and direction marks are. */
	private static final int TABLE_END = 0x2070;
	private static final char TATWEEL = 0x640;

	private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
	private static final UnicodeSet MARKS = new UnicodeSet("[[[:Mn:]&[[:Arabic:][:Inherited:]]]\\u06E5\\u06E6]").freeze(); //$NON-NLS-1$
	private static final UnicodeSet HIDDEN = new UnicodeSet("[[[:Default_Ignorable_Code_Point:][:Cf:]]-[:Mn:]]").freeze(); //$NON-NLS-1$
	private static final UnicodeSet PRESENTATION = new UnicodeSet("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]").freeze(); //$NON-NLS-1$
	private static final Folding ALL = new Folding(EnumSet.allOf(Fold.class));

	private final Set<Fold> folds;
	private final char[] table;

	private Folding(Set<Fold> folds) {
		this.folds = folds;
		this.table = new char[TABLE_END];
		for (char c = 0; c < TABLE_END; c++) {
			table[c] = entry(c);
		}
	}

	/** Every fold. */
	public static Folding all() {
		return ALL;
	}

	/** These folds and no others. Making one costs a table, so keep it. */
	public static Folding of(Set<Fold> folds) {
		return folds.size() == Fold.values().length ? ALL : new Folding(folds.isEmpty() ? EnumSet.noneOf(Fold.class) : EnumSet.copyOf(folds));
	}

	/** The folded form with its offset map. */
	public FoldedText fold(CharSequence text) {
		FoldedText.Builder out = new FoldedText.Builder(text.length(), true);
		foldInto(text, out);
		return out.build(text.length());
	}

	/** The folded form alone. */
	public String key(CharSequence text) {
		char[] plain = new char[text.length()];
		int length = 0;
		for (int i = 0; i < plain.length; i++) {
			char c = text.charAt(i);
			char simple = c < TABLE_END ? table[c] : LOOK_CLOSER;
			if (simple == LOOK_CLOSER) {
				return rareKey(text);
			}
			if (simple > LOOK_CLOSER) {
				plain[length++] = simple;
			}
		}
		return new String(plain, 0, length);
	}

	private String rareKey(CharSequence text) {
		FoldedText.Builder out = new FoldedText.Builder(text.length(), false);
		foldInto(text, out);
		return out.string();
	}

	private void foldInto(CharSequence text, FoldedText.Builder out) {
		int length = text.length();
		for (int i = 0; i < length;) {
			char c = text.charAt(i);
			char simple = c < TABLE_END ? table[c] : LOOK_CLOSER;
			int next = i + 1;
			if (simple > LOOK_CLOSER) {
				out.add(simple, i, next);
			} else if (simple == DROP_MARK) {
				out.extendLast(i, next);
			} else if (simple == LOOK_CLOSER) {
				int codePoint = Character.codePointAt(text, i);
				next = i + Character.charCount(codePoint);
				foldRare(codePoint, i, next, out);
			}
			i = next;
		}
	}

	private char entry(char c) {
		FoldedText.Builder one = new FoldedText.Builder(1, false);
		foldRare(c, 0, 1, one);
		String folded = one.string();
		if (folded.isEmpty()) {
			return HIDDEN.contains(c) ? DROP_HIDDEN : DROP_MARK;
		}
		return folded.length() == 1 && folded.charAt(0) > LOOK_CLOSER ? folded.charAt(0) : LOOK_CLOSER;
	}

	private void foldRare(int codePoint, int begin, int end, FoldedText.Builder out) {
		if (HIDDEN.contains(codePoint)) {
			if (!folds.contains(Fold.INVISIBLE)) {
				out.addCodePoint(codePoint, begin, end);
			}
			return;
		}
		boolean presentation = PRESENTATION.contains(codePoint);
		String parts = decomposed(codePoint, presentation);
		boolean dropped = true;
		for (int i = 0; i < parts.length();) {
			int part = parts.codePointAt(i);
			// A vowel sign alone is encoded as standing on a space, which is none.
			boolean carrier = presentation && part == ' ' && i == 0;
			i += Character.charCount(part);
			if (!carrier && !isDropped(part)) {
				out.addCodePoint(plain(part), begin, end);
				dropped = false;
			}
		}
		if (dropped) {
			out.extendLast(begin, end);
		}
	}

	/** Marks that a letter of another script was composed with go with its accent; marks of the text itself with {@link Fold#MARKS}. */
	private boolean isDropped(int codePoint) {
		return codePoint == TATWEEL ? folds.contains(Fold.TATWEEL) : MARKS.contains(codePoint) && folds.contains(Fold.MARKS);
	}

	private String decomposed(int codePoint, boolean presentation) {
		boolean arabicLetter = codePoint >= 0x600 && codePoint < 0x700;
		// Hangul syllables decompose too, which would help nobody here.
		boolean hangul = codePoint >= 0xAC00 && codePoint <= 0xD7A3;
		boolean wanted = !arabicLetter && !hangul && !Character.isSpaceChar(codePoint) && folds.contains(presentation ? Fold.PRESENTATION : Fold.LATIN);
		String parts = wanted ? DECOMPOSED.getDecomposition(codePoint) : null;
		return parts == null ? Character.toString(codePoint) : presentation ? parts : withoutAccents(parts);
	}

	/** The accents that came out of a letter; Arabic marks among them are for {@link #isDropped(int)}. */
	private static String withoutAccents(String parts) {
		if (parts.length() == 1) {
			return parts;
		}
		StringBuilder kept = new StringBuilder();
		parts.codePoints().filter(p -> Character.getType(p) != Character.NON_SPACING_MARK).forEach(kept::appendCodePoint);
		return kept.isEmpty() ? parts : kept.toString();
	}

	private int plain(int c) {
		return switch (c) {
		case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673, 0x675 -> when(Fold.ALEF, c, 0x627);
		case 0x624, 0x676, 0x677 -> when(Fold.HAMZA, c, 0x648);
		case 0x626, 0x678 -> when(Fold.HAMZA, c, 0x64A);
		case 0x649, 0x6CC, 0x6CD, 0x6CE, 0x6D0, 0x6D2, 0x6D3 -> when(Fold.YA, c, 0x64A);
		case 0x629, 0x6C0, 0x6C1, 0x6C2, 0x6C3, 0x6D5, 0x6BE -> when(Fold.TA_MARBUTA, c, 0x647);
		case 0x6A9, 0x6AA, 0x6AD, 0x6AF -> when(Fold.FOREIGN, c, 0x643);
		case 0x6A4 -> when(Fold.FOREIGN, c, 0x641);
		case 0x67E -> when(Fold.FOREIGN, c, 0x628);
		case 0x686 -> when(Fold.FOREIGN, c, 0x62C);
		case 0x698 -> when(Fold.FOREIGN, c, 0x632);
		case 0x6A8 -> when(Fold.FOREIGN, c, 0x642);
		case 0x66B -> when(Fold.DIGITS, c, '.');
		case 0x66C -> when(Fold.DIGITS, c, ',');
		case 0x66A -> when(Fold.DIGITS, c, '%');
		default -> plainByType(c);
		};
	}

	private int plainByType(int c) {
		return switch (Character.getType(c)) {
		case Character.DECIMAL_DIGIT_NUMBER -> when(Fold.DIGITS, c, '0' + Character.digit(c, 10));
		case Character.SPACE_SEPARATOR -> when(Fold.SPACES, c, ' ');
		case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> when(Fold.LATIN, c, Character.toLowerCase(c));
		default -> c;
		};
	}

	private int when(Fold fold, int original, int folded) {
		return folds.contains(fold) ? folded : original;
	}
}
