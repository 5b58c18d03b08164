// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import org.isnad.core.CorpusException;

/** What was asked for makes no sense: an unknown format, annotator or value of an option. Nothing was done. */
public final class RequestException extends CorpusException {
	private static final long serialVersionUID = 1L;

	/** A refusal with a message for a user. */
	public RequestException(String message) {
		super(message, null, null);
	}
}
