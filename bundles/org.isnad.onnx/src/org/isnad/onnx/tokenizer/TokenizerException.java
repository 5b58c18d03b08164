// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

/** A tokenizer.json cannot be read, or asks for what this tokenizer does not do; the message is for a user to read. */
public final class TokenizerException extends Exception {
	private static final long serialVersionUID = 1L;

	TokenizerException(String message) {
		super(message);
	}
}
