// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

/** A query that cannot be understood. The message is for people and says why. */
public final class QueryException extends Exception {
	private static final long serialVersionUID = 1L;

	/** With that message. */
	public QueryException(String message) {
		super(message);
	}
}
