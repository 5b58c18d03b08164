// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/** One kind of difference in spelling that folding does away with. */
public enum Fold {
	/** Vowel signs, shadda, tanwin, the small letters of Koranic spelling: dropped. */
	MARKS,
	/** The stroke that lengthens a word (U+0640): dropped. */
	TATWEEL,
	/** Direction marks, joiners, soft hyphens, byte order marks: dropped. */
	INVISIBLE,
	/** أ إ آ ٱ: to ا. */
	ALEF,
	/** ؤ and ئ: to their carriers و and ي. Hamza on an alef goes with {@link #ALEF}; hamza on the line stays. */
	HAMZA,
	/** ى and the Persian and Urdu forms of ya: to ي. */
	YA,
	/** ة and the forms of heh: to ه. */
	TA_MARBUTA,
	/** Letters for foreign sounds, and Persian forms: ک گ ڭ to ك, ڤ to ف, پ to ب, چ to ج, ژ to ز, ڨ to ق. */
	FOREIGN,
	/** Presentation forms, ligatures among them: to the letters that they show. */
	PRESENTATION,
	/** Digits of any script: to 0–9; and the Arabic decimal, group and percent signs to theirs. */
	DIGITS,
	/** Capitals and accents of other scripts, and their compatibility forms such as full-width letters: to plain small letters. */
	LATIN,
	/** Any space within a line: to U+0020. */
	SPACES
}
