// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.List;

/** What a query asks of a text or of an annotation: a tree, as it was read. Words and values are folded. */
sealed interface Condition {
	/** How a word of a query stands for words of a text. */
	enum Form {
		/** The word itself. */
		WHOLE,
		/** Whatever begins with it. */
		PREFIX,
		/** The word with anything that Arabic writes together with it. */
		CLITICS
	}

	/** One word of a query. */
	record Word(String folded, Form form) {
	}

	/** Words that follow each other; punctuation between them does not matter. */
	record Words(List<Word> words) implements Condition {
	}

	/**
	 * A field that has a value; of a name, that has these words in a row.
	 *
	 * @param words the words of the value
	 */
	record Field(FieldName name, String value, List<String> words, boolean prefix) implements Condition {
	}

	/** A date of publication between two, either of which may be a year, a month or a day, or null. */
	record Dates(String from, String to) implements Condition {
	}

	/** All of these. */
	record All(List<Condition> parts) implements Condition {
	}

	/** One of these at least. */
	record Any(List<Condition> parts) implements Condition {
	}

	/** Not this. */
	record Not(Condition part) implements Condition {
	}

	/**
	 * Places of words near others.
	 *
	 * @param what   the places, or null for the annotation that is asked for
	 * @param to     what they are near to
	 * @param within how many words away at most, or 0 for the same sentence
	 */
	record Near(Condition what, Condition to, int within) implements Condition {
	}
}
