// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences and tokens of a text by ICU's rules (Unicode Standard Annex 29) with two rules of our own: a line end ends a
 * sentence, and a stop behind a single letter («د.», "J.") does not. Offsets are UTF-16 code units. Stateless and safe for
 * any thread; no argument may be null. Nothing that a person annotates may depend on these boundaries.
 */
public final class TextSegmenter {
	private final ULocale locale;

	/** @param language a BCP 47 tag such as {@code ar} */
	public TextSegmenter(String language) {
		locale = ULocale.forLanguageTag(language);
	}

	/** The sentences in order, without the white space around them; they never overlap and blank ones are left out. */
	public List<TextRange> sentences(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
		breaks.setText(text);
		List<TextRange> sentences = new ArrayList<>();
		int begin = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (!endsInInitial(text, begin, end)) {
				addLines(text, begin, end, sentences);
				begin = end;
			}
		}
		addLines(text, begin, text.length(), sentences);
		return List.copyOf(sentences);
	}

	/** Words and punctuation in order, without white space. */
	public List<Token> tokens(String text) {
		return tokens(text, 0, text.length());
	}

	/** Words and punctuation of one stretch of the text; offsets are those of the whole text. */
	public List<Token> tokens(String text, int from, int to) {
		BreakIterator breaks = BreakIterator.getWordInstance(locale);
		breaks.setText(text.substring(from, to));
		List<Token> tokens = new ArrayList<>();
		int begin = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
			boolean word = breaks.getRuleStatus() != BreakIterator.WORD_NONE;
			String folded = ArabicFolder.key(text.substring(from + begin, from + end));
			if (!folded.isBlank()) {
				tokens.add(new Token(from + begin, from + end, folded, word));
			}
		}
		return List.copyOf(tokens);
	}

	private static boolean endsInInitial(String text, int begin, int end) {
		int last = trimmedEnd(text, begin, end);
		if (last - begin < 2 || text.charAt(last - 1) != '.' || !Character.isLetter(text.charAt(last - 2))) {
			return false;
		}
		boolean single = last - 2 == begin || !Character.isLetterOrDigit(text.charAt(last - 3));
		boolean lineEnds = text.substring(last, end).chars().anyMatch(TextSegmenter::isLineEnd);
		return single && !lineEnds && end < text.length();
	}

	private static void addLines(String text, int begin, int end, List<TextRange> sentences) {
		int lineBegin = begin;
		for (int i = begin; i <= end; i++) {
			if (i == end || isLineEnd(text.charAt(i))) {
				int from = lineBegin;
				int to = trimmedEnd(text, lineBegin, i);
				while (from < to && isBlank(text.charAt(from))) {
					from++;
				}
				if (from < to) {
					sentences.add(new TextRange(from, to));
				}
				lineBegin = i + 1;
			}
		}
	}

	private static int trimmedEnd(String text, int begin, int end) {
		int last = end;
		while (last > begin && isBlank(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

	private static boolean isLineEnd(int c) {
		return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
