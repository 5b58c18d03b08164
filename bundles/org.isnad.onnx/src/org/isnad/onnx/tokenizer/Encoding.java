// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import java.util.List;

/**
 * What goes into a model: tokens with those that it wants around them.
 *
 * @param types the segment of each token, as long as the tokens
 */
public record Encoding(List<Token> tokens, int[] types) {
}
