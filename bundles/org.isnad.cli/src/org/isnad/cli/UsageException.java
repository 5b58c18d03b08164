// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

/** The call is wrong: exit status 2, with the usage. The message says what is wrong with it. */
public final class UsageException extends Exception {
	private static final long serialVersionUID = 1L;

	/** With that message. */
	public UsageException(String message) {
		super(message);
	}
}
