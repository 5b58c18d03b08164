// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import org.eclipse.osgi.util.NLS;

/** An engine of the user's cannot be used. The message says file, line where there is one, cause and remedy, for a user to read. */
public final class EngineException extends Exception {
	private static final long serialVersionUID = 1L;

	/** A failure with a message for a user and its technical cause, or null. */
	public EngineException(String message, Throwable cause) {
		super(message, cause);
	}

	/** What is wrong in a file; with a line of 0 or less the whole file is meant. */
	public static EngineException at(String file, int line, String what, Throwable cause) {
		return new EngineException(line > 0 ? NLS.bind(Messages.atLine, new Object[] { file, Integer.toString(line), what }) : NLS.bind(Messages.inFile, file, what), cause);
	}
}
