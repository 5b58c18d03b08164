// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.List;

/**
 * A relation that nobody recorded but that follows from recorded ones.
 *
 * @param kind   what follows
 * @param strong for a contradiction, whether the one that it follows from is strong
 * @param from   the id of the first claim; of a support the one that entails
 * @param to     the id of the second claim
 * @param path   the recorded relations that it follows from, from the first claim to the second
 */
public record Implied(Link.Kind kind, boolean strong, String from, String to, List<Link> path) {
	public Implied {
		path = List.copyOf(path);
	}
}
