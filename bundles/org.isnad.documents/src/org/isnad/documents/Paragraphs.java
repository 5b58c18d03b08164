// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

/** Gathers paragraphs: white space becomes one space, a paragraph ends with one line end, and empty ones are none. For one text. */
final class Paragraphs {
	private final StringBuilder text = new StringBuilder();
	private boolean spaceDue;
	private boolean breakDue;

	/** Adds words as they stand in the file. */
	void add(CharSequence words) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			// U+0000 is no character of a text, and other controls would make the corpus' files unreadable.
			if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c >= 0x7F && c < 0xA0) {
				spaceDue = true;
			} else {
				if (breakDue && !text.isEmpty()) {
					text.append('\n');
				} else if (spaceDue && !text.isEmpty()) {
					text.append(' ');
				}
				spaceDue = false;
				breakDue = false;
				text.append(c);
			}
		}
	}

	/** Ends the paragraph. */
	void end() {
		breakDue = true;
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
