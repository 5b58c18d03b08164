// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.Map;
import java.util.Set;

/**
 * The chain of sources that is lit while one of its parts is selected.
 *
 * @param arcs  the elements whose arcs are lit
 * @param rungs number of the step for each cue, from the outermost inwards
 */
public record Chain(Set<Object> arcs, Map<Object, String> rungs) {

	/** No chain. */
	public static final Chain NONE = new Chain(Set.of(), Map.of());

	public Chain {
		arcs = Set.copyOf(arcs);
		rungs = Map.copyOf(rungs);
	}
}
