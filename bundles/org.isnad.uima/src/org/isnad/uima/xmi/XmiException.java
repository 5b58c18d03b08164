// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import org.xml.sax.SAXParseException;

/** A CAS or type system could not be written or read; the message says which, where and why, for a user to read. */
public final class XmiException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;

	public XmiException(String message, Throwable cause) {
		super(message, cause);
		this.line = cause instanceof SAXParseException parsing ? Math.max(0, parsing.getLineNumber()) : 0;
	}

	private XmiException(int line, String message, Throwable cause) {
		super(message, cause);
		this.line = line;
	}

	/** An exception about a line of a file, counted from 1. */
	public static XmiException at(int line, String message, Throwable cause) {
		return new XmiException(line, message, cause);
	}

	/** The line of the file, counted from 1, or 0 where it is about the whole. */
	public int line() {
		return line;
	}
}
