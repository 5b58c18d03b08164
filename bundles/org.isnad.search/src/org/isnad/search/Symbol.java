// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

/**
 * A part of a query as it is written.
 *
 * @param kind  what it is
 * @param text  the words, without quotes; for a field its name
 * @param begin where it begins in the query, in UTF-16 code units
 * @param end   where it ends
 */
record Symbol(Kind kind, String text, int begin, int end) {
	enum Kind {
		WORD, PHRASE, FIELD, NOT, OPEN, CLOSE, END
	}

	/** Whether it is an unquoted word that joins others, in whatever case. */
	boolean is(String keyword) {
		return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
	}
}
