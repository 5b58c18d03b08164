// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

/** A CAS or type system could not be written or read; the message says which, where and why, for a user to read. */
public final class XmiException extends Exception {
	private static final long serialVersionUID = 1L;

	public XmiException(String message, Throwable cause) {
		super(message, cause);
	}
}
