// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

/** A file cannot be read; the message says why and what to do, for a user. */
final class UnreadableException extends Exception {
	private static final long serialVersionUID = 1L;

	UnreadableException(String message) {
		super(message);
	}
}
