// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import org.eclipse.osgi.util.NLS;

/** A figure that cannot be made; the message says why, in the language of the interface. */
public final class FigureException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean request;

	private FigureException(String message, boolean request, Throwable cause) {
		super(message, cause);
		this.request = request;
	}

	static FigureException of(String message, Object... values) {
		return new FigureException(NLS.bind(message, values), true, null);
	}

	static FigureException failed(String message, Throwable cause) {
		return new FigureException(message, false, cause);
	}

	/** Whether what was asked for makes no sense, and nothing went wrong. */
	public boolean isRequest() {
		return request;
	}
}
