// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.Set;

/** Whether a stop ends its sentence: not in decimals, initials, abbreviations, addresses of the Internet and numbered lines. */
final class StopRule {
	/** A chain of initials as long as this is an agency or a company, which may end a sentence; a shorter one is a person's or a title. */
	private static final int AGENCY = 3;
	private static final int LONGEST_CHAIN = 8;
	private static final int LONGEST_JOINED_INITIAL = 3;
	private static final int LONGEST_ABBREVIATION = 6;
	private static final int LONGEST_ENUMERATOR = 3;
	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "capt", "maj", "sgt", "sen", "rep", "gov", "hon", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"st", "brig", "cmdr", "messrs", "vs"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** These are abbreviations where a number follows. */
	private static final Set<String> NUMBERED = Set.of("no", "nos", "vol", "fig", "art", "p", "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"sept", "oct", "nov", "dec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> STARTERS = Set.of("the", "he", "she", "it", "they", "we", "in", "on", "at", "but", "and", "a", "an", "this", "that", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"these", "there", "his", "her", "its", "their", "however", "meanwhile"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private final CharSequence text;

	StopRule(CharSequence text) {
		this.text = text;
	}

	/**
	 * Whether the sentence ends behind a run of stops.
	 *
	 * @param from   the first stop
	 * @param to     behind the last
	 * @param behind behind the closing marks that follow them
	 */
	boolean ends(int from, int to, int behind) {
		int next = behind;
		while (next < text.length() && (Signs.isBlank(text.charAt(next)) || Signs.isInvisible(text.charAt(next))) && !Signs.isLineEnd(text.charAt(next))) {
			next++;
		}
		if (next == text.length() || Signs.isLineEnd(text.charAt(next))) {
			return true;
		}
		char follower = text.charAt(next);
		boolean spaced = next > behind;
		boolean omission = from > 0 && (text.charAt(from - 1) == '(' || text.charAt(from - 1) == '[');
		if (omission || Signs.isComma(follower) || Character.isLowerCase(follower)) {
			return false;
		}
		boolean single = to - from == 1 && text.charAt(from) == '.';
		if (!single || behind > to) {
			return true;
		}
		if (from == 0) {
			return false;
		}
		char before = text.charAt(from - 1);
		if (Character.isDigit(before)) {
			return !(Character.isDigit(follower) && !spaced) && !isEnumerator(from);
		}
		if (!Character.isLetter(before) && before != 0x640 && Character.getType(before) != Character.NON_SPACING_MARK) {
			// « .ثم», «».ثم»: a stop after a space or a mark ends, but not that of ".5" or ".com".
			return spaced || !(Character.isDigit(follower) || Character.isLetter(follower) && !Signs.isArabicLetter(follower));
		}
		return Signs.isArabicLetter(before) || before == 0x640 || Character.getType(before) == Character.NON_SPACING_MARK ? endsArabic(from, spaced, next) : endsLatin(from, spaced, next);
	}

	/** «1. …» at the beginning of a line. */
	private boolean isEnumerator(int stop) {
		int i = stop - 1;
		while (i >= 0 && stop - i <= LONGEST_ENUMERATOR + 1 && Character.isDigit(text.charAt(i))) {
			i--;
		}
		while (i >= 0 && Signs.isBlank(text.charAt(i)) && !Signs.isLineEnd(text.charAt(i))) {
			i--;
		}
		return i < 0 || Signs.isLineEnd(text.charAt(i));
	}

	private boolean endsArabic(int stop, boolean spaced, int next) {
		int letter = singleLetter(stop);
		char follower = text.charAt(next);
		if (letter < 0) {
			// «لأ.ف.ب»: the first initial may have a proclitic.
			boolean initial = next + 2 < text.length() && text.charAt(next + 1) == '.' && Signs.isArabicLetter(follower) && Signs.isArabicLetter(text.charAt(next + 2));
			return spaced || !initial || stop - wordBegin(stop) > LONGEST_JOINED_INITIAL;
		}
		int chain = 1;
		int begin = letter;
		while (chain < LONGEST_CHAIN && begin > 0 && previousStop(begin) >= 0) {
			int previous = singleLetter(previousStop(begin));
			if (previous < 0) {
				break;
			}
			begin = previous;
			chain++;
		}
		// «2019 م.», «5 د.ك.»: what is behind a number is its unit and no initial.
		boolean unit = Character.isDigit(charBefore(begin));
		boolean goesOn = Signs.isArabicLetter(follower) && !spaced;
		return !goesOn && (unit || chain >= AGENCY);
	}

	private int wordBegin(int end) {
		int i = end;
		while (i > 0 && end - i <= LONGEST_JOINED_INITIAL && Signs.isArabicLetter(text.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	/** Where the only letter of the word before a stop stands; negative if the word has more. */
	private int singleLetter(int stop) {
		int i = stop - 1;
		while (i >= 0 && (text.charAt(i) == 0x640 || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK)) {
			i--;
		}
		boolean single = i >= 0 && Signs.isArabicLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1))
				&& text.charAt(i - 1) != 0x640 && Character.getType(text.charAt(i - 1)) != Character.NON_SPACING_MARK);
		return single ? i : -1;
	}

	/** The stop right before a letter, with a space between them or without; negative if there is none. */
	private int previousStop(int letter) {
		int i = letter - 1;
		i -= i > 0 && text.charAt(i) == ' ' ? 1 : 0;
		return i > 0 && text.charAt(i) == '.' ? i : -1;
	}

	private char charBefore(int offset) {
		int i = offset - 1;
		while (i > 0 && Signs.isBlank(text.charAt(i)) && !Signs.isLineEnd(text.charAt(i))) {
			i--;
		}
		return i < 0 ? ' ' : text.charAt(i);
	}

	private boolean endsLatin(int stop, boolean spaced, int next) {
		int begin = stop;
		while (begin > 0 && stop - begin <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(begin - 1))) {
			begin--;
		}
		int length = stop - begin;
		String word = ArabicFolder.key(text.subSequence(begin, stop));
		boolean initial = length == 1;
		if (initial) {
			boolean chained = begin > 1 && text.charAt(begin - 1) == '.' && Character.isLetter(text.charAt(begin - 2));
			return spaced && chained && STARTERS.contains(wordAt(next));
		}
		if (TITLES.contains(word)) {
			return false;
		}
		if (NUMBERED.contains(word) && Character.isDigit(text.charAt(next))) {
			return false;
		}
		return spaced || beginsSentence(stop, next);
	}

	/** "ended.Then", not "example.com" nor "File.Name.txt". */
	private boolean beginsSentence(int stop, int next) {
		boolean capital = Character.isUpperCase(text.charAt(next)) && next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
		boolean other = !Character.isLetterOrDigit(text.charAt(next)) || Signs.isArabicLetter(text.charAt(next));
		int end = next;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		boolean address = end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
		return other || capital && Character.isLowerCase(text.charAt(stop - 1)) && !address;
	}

	private String wordAt(int offset) {
		int end = offset;
		while (end < text.length() && end - offset <= LONGEST_ABBREVIATION + LONGEST_CHAIN && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return ArabicFolder.key(text.subSequence(offset, end));
	}
}
