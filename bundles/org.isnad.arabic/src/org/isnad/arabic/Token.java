// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/** A word or a mark of punctuation in its text. A value; any thread may use it. */
public final class Token {
	private final int begin;
	private final int end;
	private final Word form;
	private final boolean word;

	/**
	 * A token.
	 *
	 * @param begin  first UTF-16 unit in the text
	 * @param end    the unit after the last
	 * @param folded its folded form ({@link ArabicFolder})
	 * @param word   false for punctuation and other signs
	 */
	public Token(int begin, int end, String folded, boolean word) {
		this(begin, end, Word.of(folded), word);
	}

	Token(int begin, int end, Word form, boolean word) {
		this.begin = begin;
		this.end = end;
		this.form = form;
		this.word = word;
	}

	/** The first UTF-16 unit in the text. */
	public int begin() {
		return begin;
	}

	/** The unit after the last. */
	public int end() {
		return end;
	}

	/** The folded form. */
	public String folded() {
		return form.folded();
	}

	/** False for punctuation and other signs. */
	public boolean word() {
		return word;
	}

	Word form() {
		return form;
	}

	/** Whether this is the given punctuation mark or folded word. */
	public boolean is(String other) {
		return folded().equals(other);
	}

	/** Where it stands. */
	public TextRange range() {
		return new TextRange(begin, end);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Token token && token.begin == begin && token.end == end && token.word == word && token.folded().equals(folded());
	}

	@Override
	public int hashCode() {
		return 31 * begin + end;
	}

	@Override
	public String toString() {
		return folded() + '@' + begin + '-' + end;
	}
}
