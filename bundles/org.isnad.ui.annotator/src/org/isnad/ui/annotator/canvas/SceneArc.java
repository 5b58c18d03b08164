// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

/**
 * A link between two annotations.
 *
 * @param key  the model element it belongs to; several arcs may belong to one
 * @param from key of the span at which it starts
 * @param to   key of the span at which it ends
 */
public record SceneArc(Object key, Object from, Object to) {
}
