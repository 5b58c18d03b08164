// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

/**
 * Something that a query which is being written could go on with.
 *
 * @param begin where in the query it would begin, in UTF-16 code units
 * @param end   where what it would replace ends
 * @param text  what would stand there
 * @param label how it is called: the same text, or the name of a value in the language of the interface
 */
public record Proposal(int begin, int end, String text, String label) {
	/** The query with it. */
	public String in(String query) {
		return query.substring(0, begin) + text + query.substring(end);
	}

	/** Where one would go on writing then. */
	public int caret() {
		return begin + text.length();
	}
}
