// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.ArrayList;
import java.util.List;

/** Relations that cannot all be right, with the shortest path that shows it. */
public sealed interface Inconsistency {
	/** The relations that are at odds, in the order of the path; deleting or changing any one of them breaks it. */
	List<Link> path();

	/**
	 * One claim entails both sides of a strong contradiction. Where the sides are equivalent, or one entails the other, that claim is one of them.
	 *
	 * @param contradiction the contradiction
	 * @param common        the id of the claim that entails both sides
	 * @param toFirst       the entailments from the common claim to the first side, in order; empty where it is that side
	 * @param toSecond      the same to the second side
	 */
	record Contradicted(Link contradiction, String common, List<Link> toFirst, List<Link> toSecond) implements Inconsistency {
		public Contradicted {
			toFirst = List.copyOf(toFirst);
			toSecond = List.copyOf(toSecond);
		}

		/** From the first side back to the common claim, on to the second side, and the contradiction between them last. */
		@Override
		public List<Link> path() {
			List<Link> path = new ArrayList<>(toFirst.reversed());
			path.addAll(toSecond);
			path.add(contradiction);
			return List.copyOf(path);
		}
	}

	/**
	 * A support that leads back to where it starts: then the claims are equivalent, which support does not say.
	 *
	 * @param support the support
	 * @param back    the entailments from its second claim back to its first, in order
	 */
	record Circle(Link support, List<Link> back) implements Inconsistency {
		public Circle {
			back = List.copyOf(back);
		}

		@Override
		public List<Link> path() {
			List<Link> path = new ArrayList<>(List.of(support));
			path.addAll(back);
			return List.copyOf(path);
		}
	}
}
