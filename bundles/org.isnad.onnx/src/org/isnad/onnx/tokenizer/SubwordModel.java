// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import java.util.List;

/** Cuts one word into tokens of a vocabulary. Immutable; any thread. */
interface SubwordModel {
	/** Adds the tokens of a word. */
	void cut(MappedText word, int number, List<Token> tokens);

	static Token token(int id, MappedText word, int begin, int end, int number) {
		return new Token(id, word.begin(begin), word.end(end), number);
	}
}
