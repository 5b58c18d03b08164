// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.nio.file.Path;

/** Something about a corpus on disk failed. The message names the file, the cause and the remedy, for a user to read. */
public class CorpusException extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient Path file;

	/** A failure with a message for a user, the file it is about (or null), and the technical cause (or null). */
	public CorpusException(String message, Path file, Throwable cause) {
		super(message, cause);
		this.file = file;
	}

	/** The file or folder it is about, or null. */
	public Path file() {
		return file;
	}
}
