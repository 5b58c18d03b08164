// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import java.util.Set;

/**
 * A document that can be assigned.
 *
 * @param document its id
 * @param length the length of its text in UTF-16 code units
 * @param begun who has begun to annotate it already
 */
public record Assignable(String document, int length, Set<String> begun) {
	/** Copies the set. */
	public Assignable {
		begun = Set.copyOf(begun);
	}
}
