// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

/** A pipeline could not be started, or an engine failed on one CAS; the message is for a user to read. */
public final class PipelineException extends Exception {
	private static final long serialVersionUID = 1L;
	private final String engine;

	PipelineException(String engine, String message, Throwable cause) {
		super(message, cause);
		this.engine = engine;
	}

	/** The name of the engine that failed, or the id of the pipeline where it is not known. */
	public String engine() {
		return engine;
	}
}
