// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/** A folded word with what has been asked about it so far, shared by its tokens: in a text the same words come again and again. Any thread. */
final class Word {
	static final int TRAITS = 16;
	private static final WordMemo<Word> FOLDED = new WordMemo<>(written -> new Word(ArabicFolder.key(written)));
	private static final WordMemo<Word> SAME = new WordMemo<>(Word::new);

	private final String folded;
	private final boolean blank;
	/** For each trait a bit that says whether it is known, and 16 bits above it what is known. One number, so that another thread sees both or neither. */
	private int traits;

	private Word(String folded) {
		this.folded = folded;
		this.blank = folded.isBlank();
	}

	/** The word that a stretch of a text is written for. */
	static Word written(String text, int begin, int end) {
		return FOLDED.of(text, begin, end);
	}

	/** The word of a folded form. */
	static Word of(String folded) {
		return SAME.of(folded);
	}

	String folded() {
		return folded;
	}

	/** Whether nothing is left of it but white space. */
	boolean isBlank() {
		return blank;
	}

	/** @param number the number of the trait, below {@link #TRAITS} */
	boolean has(int number, WordTrait trait) {
		int bits = traits;
		if ((bits & 1 << number) == 0) {
			bits |= 1 << number | (trait.find(folded) ? 1 << number + TRAITS : 0);
			traits = bits;
		}
		return (bits & 1 << number + TRAITS) != 0;
	}
}
