// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.List;

/**
 * A link between two annotations.
 *
 * @param keys the model elements it belongs to: several attributions may share a source and its cue
 * @param from key of the span at which it starts
 * @param to   key of the span at which it ends
 */
public record SceneArc(List<Object> keys, Object from, Object to) {

	public SceneArc {
		keys = List.copyOf(keys);
	}
}
