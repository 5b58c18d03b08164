// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Engines that run a model of the user's own: a folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json}. Nothing
 * is downloaded, and the telemetry of the runtime is off.
 */
package org.isnad.onnx;
