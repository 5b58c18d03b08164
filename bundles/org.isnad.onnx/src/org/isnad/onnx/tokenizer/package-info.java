// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Reads {@code tokenizer.json} and makes tokens of text as the model was trained on, each with its place in the text. */
package org.isnad.onnx.tokenizer;
