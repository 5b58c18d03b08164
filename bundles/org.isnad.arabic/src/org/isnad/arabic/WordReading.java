// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/**
 * One way to read a folded word: a word of a lexicon with what is written together with it.
 *
 * @param conjunction و or ف, or 0
 * @param particle    ب ك ل or س, or 0
 * @param article     whether the article stands before the word
 * @param lexeme      the word as the lexicon has it: «سيطره» in «سيطرتهم»
 * @param pronoun     the pronoun suffix, or empty
 * @param begin       where the word itself begins among the folded characters
 * @param end         where it ends and the pronoun begins
 */
public record WordReading(char conjunction, char particle, boolean article, String lexeme, String pronoun, int begin, int end) {
	/** Whether nothing is written together with the word. */
	public boolean bare() {
		return begin == 0 && pronoun.isEmpty();
	}
}
