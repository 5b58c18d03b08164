// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences, clauses and tokens of Arabic and English texts, mixed ones too.
 * <p>
 * A sentence ends at a stop, with or without a space behind it («انتهى.وقال»), but not at that of a decimal, an initial («د. أحمد»),
 * an abbreviation («أ.ف.ب») or a numbered line; closing marks go with it. It ends at a line end too, as headings do, unless the line plainly
 * goes on: behind a comma or a preposition, in an open bracket, behind a reporting verb that stands alone, in text that was wrapped.
 * Clauses part a sentence at its punctuation and its subordinating words. Tokens are those of ICU (Unicode Standard Annex 29), parted
 * where a sentence ends inside of one.
 * <p>
 * Sentences cover everything but white space, never overlap and are never blank; clauses cover their sentences in the same way. Offsets are
 * UTF-16 code units. Time is linear. Stateless and safe for any thread; no argument may be null. Nothing that a person annotates may
 * depend on these boundaries.
 */
public final class TextSegmenter {
	private static final WordMemo<ULocale> LOCALES = new WordMemo<>(ULocale::forLanguageTag);

	private final ULocale locale;
	private final CueLexicon cues;

	/** @param language a BCP 47 tag such as {@code ar} */
	public TextSegmenter(String language) {
		locale = LOCALES.of(language);
		cues = CueLexicon.shipped(language).orElse(null);
	}

	/** The sentences in order, without the white space around them. */
	public List<TextRange> sentences(String text) {
		return new SentenceScanner(text, cues).scan();
	}

	/** The clauses of all sentences in order, without the white space around them; the marks behind a clause belong to it. */
	public List<TextRange> clauses(String text) {
		List<TextRange> clauses = new ArrayList<>();
		for (TextRange sentence : sentences(text)) {
			clauses.addAll(clauses(text, sentence));
		}
		return List.copyOf(clauses);
	}

	/** The clauses of one sentence. */
	public List<TextRange> clauses(String text, TextRange sentence) {
		return new ClauseScanner(text, tokens(text, sentence.begin(), sentence.end()), cues).scan(sentence);
	}

	/** Words and punctuation in order, without white space. */
	public List<Token> tokens(String text) {
		return tokens(text, 0, text.length());
	}

	/** Words and punctuation of one stretch of the text; offsets are those of the whole text. */
	public List<Token> tokens(String text, int from, int to) {
		return List.copyOf(new TokenScanner(text, to, locale).scan(from));
	}
}
