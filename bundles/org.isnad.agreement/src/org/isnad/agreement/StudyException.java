// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

/** A study cannot be read. The message is for people: it names the file, the place and the cause. */
public class StudyException extends Exception {
	private static final long serialVersionUID = 1L;

	/** With that message. */
	public StudyException(String message) {
		super(message);
	}

	/** With that message and what led to it. */
	public StudyException(String message, Throwable cause) {
		super(message, cause);
	}
}
