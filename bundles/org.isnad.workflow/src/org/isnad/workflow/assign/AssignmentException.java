// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

/** What was asked for cannot be assigned; the message says why and what to do, for a user. */
public final class AssignmentException extends Exception {
	private static final long serialVersionUID = 1L;

	/** A refusal with a message for a user. */
	public AssignmentException(String message) {
		super(message);
	}
}
