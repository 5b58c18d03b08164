// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

/** An edit cannot be done. The message says why, for a user to read; nothing was changed. */
public class EditException extends Exception {
	private static final long serialVersionUID = 1L;

	/** A refusal with a message for a user. */
	public EditException(String message) {
		super(message);
	}

	/** A failure underneath, such as a file that cannot be read. */
	public EditException(Exception cause) {
		super(cause.getMessage(), cause);
	}
}
