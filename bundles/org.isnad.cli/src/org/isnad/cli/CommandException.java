// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

/** The call makes sense, but what it asks for cannot be done: exit status 3. The message says file, cause and remedy. */
public final class CommandException extends Exception {
	private static final long serialVersionUID = 1L;

	/** With that message, and what led to it or null. */
	public CommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
