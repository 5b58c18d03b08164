// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a stretch of text into tokens as ICU does (Unicode Standard Annex 29), and once more where a sentence ends inside of one. Plain Arabic words
 * between spaces and common marks, which are nearly all there is, need no table of rules: their letters never break, and spaces and those marks always do.
 * Whatever else comes is left to ICU up to the next space, where a break is certain too.
 */
final class TokenScanner {
	/** Marks that part from what is before and behind them, if that is an Arabic letter, a space or a line end. */
	private static final String PARTING = "،؛؟!«»()\""; //$NON-NLS-1$
	/** The same where no letter follows. */
	private static final String PARTING_AT_END = ".:"; //$NON-NLS-1$

	private final String text;
	private final int to;
	private final ULocale locale;
	private final List<Token> tokens = new ArrayList<>();
	private BreakIterator breaks;

	TokenScanner(String text, int to, ULocale locale) {
		this.text = text;
		this.to = to;
		this.locale = locale;
	}

	/** The tokens from an offset on. */
	List<Token> scan(int from) {
		int i = from;
		while (i < to) {
			char c = text.charAt(i);
			int end = c == ' ' || c == '\n' ? i + 1 : Signs.isPlainLetter(c) ? plain(i) : mark(i);
			i = end > i ? end : byRules(i);
		}
		return tokens;
	}

	/** Takes a plain word with the mark behind it, and gives where it ends; nothing where something else follows. */
	private int plain(int begin) {
		int end = begin + 1;
		while (end < to && (Signs.isPlainLetter(text.charAt(end)) || isInside(text.charAt(end)))) {
			end++;
		}
		boolean alone = end == to || text.charAt(end) == ' ' || text.charAt(end) == '\n';
		if (!alone && !isMark(end)) {
			return begin;
		}
		add(begin, end, true);
		return alone ? end : mark(end);
	}

	private int mark(int at) {
		if (!isMark(at)) {
			return at;
		}
		add(at, at + 1, false);
		return at + 1;
	}

	private boolean isMark(int at) {
		char c = text.charAt(at);
		boolean atEnd = at + 1 == to || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
		return PARTING.indexOf(c) >= 0 && (atEnd || Signs.isPlainLetter(text.charAt(at + 1))) || PARTING_AT_END.indexOf(c) >= 0 && atEnd;
	}

	/** Leaves it to ICU up to the next space or line end. */
	private int byRules(int from) {
		int end = from + 1;
		while (end < to && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
			end++;
		}
		rules(from, end);
		return end;
	}

	/** Takes the tokens of a stretch as ICU has them. */
	List<Token> rules(int from, int end) {
		if (breaks == null) {
			breaks = BreakIterator.getWordInstance(locale);
		}
		breaks.setText(text.substring(from, end));
		int begin = breaks.first();
		for (int next = breaks.next(); next != BreakIterator.DONE; begin = next, next = breaks.next()) {
			addParted(from + begin, from + next, breaks.getRuleStatus() != BreakIterator.WORD_NONE);
		}
		return tokens;
	}

	/** Adds a token, or the several of «انتهى.وقال», which is one for ICU. */
	private void addParted(int begin, int end, boolean word) {
		int from = begin;
		for (int i = begin + 1; word && i < end - 1; i++) {
			char c = text.charAt(i);
			int behind = c == ':' || c == '.' ? Math.min(end, Signs.behindAttached(text, i + 1)) : i;
			boolean parts = c == ':' ? Signs.isArabicLetter(text.charAt(i - 1)) : c == '.' && new StopRule(text).ends(i, i + 1, behind);
			if (parts) {
				add(from, i, true);
				add(i, behind, false);
				from = behind;
				i = behind - 1;
			}
		}
		add(from, end, word);
	}

	private void add(int begin, int end, boolean word) {
		Word form = Word.written(text, begin, end);
		if (!form.isBlank()) {
			tokens.add(new Token(begin, end, form, word));
		}
	}

	/** Vowel signs and tatweel go on with the word that they stand in. */
	private static boolean isInside(char c) {
		return c >= 0x64B && c <= 0x652 || c == 0x640;
	}
}
