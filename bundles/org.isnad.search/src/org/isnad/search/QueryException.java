// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

/**
 * A query that cannot be understood. The message is for people: what is wrong, at which character (counted from one), and what to
 * write instead.
 */
public final class QueryException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int begin;
	private final int end;

	/** With the message and the stretch of the query that is wrong, in UTF-16 code units. */
	public QueryException(String message, int begin, int end) {
		super(message);
		this.begin = begin;
		this.end = end;
	}

	/** Where in the query the trouble begins, in UTF-16 code units. */
	public int begin() {
		return begin;
	}

	/** Where it ends; the same as the beginning where something is missing. */
	public int end() {
		return end;
	}
}
