// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import java.io.IOException;

/** A file of a corpus cannot be read or written. The message names the file, the line where there is one, the cause and the remedy, for a user to read. */
public final class IsnadFileException extends IOException {
	private static final long serialVersionUID = 1L;
	private final String file;
	private final int line;

	IsnadFileException(String file, int line, String message, Throwable cause) {
		super(message, cause);
		this.file = file;
		this.line = line;
	}

	/** The name of the file as the reader was given it. */
	public String file() {
		return file;
	}

	/** The line, counted from 1, or 0 where none is known. */
	public int line() {
		return line;
	}
}
