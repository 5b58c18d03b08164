// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/**
 * A word or a mark of punctuation in its text.
 *
 * @param begin  first UTF-16 unit in the text
 * @param end    the unit after the last
 * @param folded its folded form ({@link ArabicFolder})
 * @param word   false for punctuation and other signs
 */
public record Token(int begin, int end, String folded, boolean word) {
	/** Whether this is the given punctuation mark or folded word. */
	public boolean is(String form) {
		return folded.equals(form);
	}

	public TextRange range() {
		return new TextRange(begin, end);
	}
}
