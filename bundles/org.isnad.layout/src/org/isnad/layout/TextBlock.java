// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * A stretch of text that is shaped at once: a paragraph, or a part of a very long one. Line ends belong to no block.
 *
 * @param index     the place among the blocks of the document, from 0
 * @param paragraph the number of the paragraph, from 1; empty lines are paragraphs too, so that numbers agree with the
 *                  lines of the file
 * @param begin     offset of the first code unit in the document
 * @param end       offset after the last code unit in the document
 * @param first     whether the paragraph begins here
 * @param last      whether the paragraph ends here
 */
public record TextBlock(int index, int paragraph, int begin, int end, boolean first, boolean last) {

	/** The number of code units. */
	public int length() {
		return end - begin;
	}

	/** The block as a range of the document. */
	public TextRange range() {
		return new TextRange(begin, end);
	}
}
