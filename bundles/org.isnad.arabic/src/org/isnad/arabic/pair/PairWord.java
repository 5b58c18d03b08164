// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import org.isnad.arabic.TextRange;

/**
 * A word of a sentence, as it is compared with the words of another.
 *
 * @param lexeme what it is wherever it stands
 * @param place  the common name of the place that it names, also as an adjective («السورية»), else empty
 * @param number whether it is part of a number
 * @param lead   the preposition before it or at its head, else empty
 * @param range  where it stands in the sentence, in UTF-16 units
 */
record PairWord(Lexeme lexeme, String place, boolean number, String lead, TextRange range) {
	String stem() {
		return lexeme.stem();
	}

	String inner() {
		return lexeme.inner();
	}

	String root() {
		return lexeme.root();
	}

	Senses.Meaning meaning() {
		return lexeme.meaning();
	}

	/** By what it finds the words that speak of the same: opposites have one key, for they are said of one thing. */
	String key() {
		return !place.isEmpty() ? place : meaning().key().isEmpty() ? root() : meaning().key();
	}

	/** This word when it goes on to there. */
	PairWord until(int end) {
		return new PairWord(lexeme, place, number, lead, new TextRange(range.begin(), end));
	}
}
