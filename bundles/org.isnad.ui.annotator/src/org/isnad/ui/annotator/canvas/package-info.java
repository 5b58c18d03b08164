// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The annotation canvas: paints a {@link org.isnad.ui.annotator.canvas.Scene} and lets the user select in it. It knows nothing of
 * the model: keys are opaque, and every wish of the user is told to listeners.
 * <p>
 * Offsets are UTF-16 code units. Everything here belongs to the UI thread.
 */
package org.isnad.ui.annotator.canvas;
