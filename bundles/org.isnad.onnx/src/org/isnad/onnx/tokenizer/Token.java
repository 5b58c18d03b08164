// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

/**
 * A piece of a text as a model sees it.
 *
 * @param id    its number in the vocabulary
 * @param begin where it begins in the text, in UTF-16 code units; -1 for one that the tokenizer adds
 * @param end   where it ends
 * @param word  which word of the text it belongs to, from 0; -1 for one that the tokenizer adds
 */
public record Token(int id, int begin, int end, int word) {
	/** A token that stands for nothing in the text. */
	public static Token special(int id) {
		return new Token(id, -1, -1, -1);
	}
}
