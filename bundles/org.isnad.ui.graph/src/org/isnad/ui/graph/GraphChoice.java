// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Edge;

/**
 * What is chosen in a graph: a claim, lit with its neighbours, or a relation, lit with its two claims.
 *
 * @param node the index of the claim, −1 for none
 * @param edge the index of the relation, −1 for none
 */
record GraphChoice(int node, int edge) {
	static final GraphChoice NONE = new GraphChoice(-1, -1);

	static GraphChoice claim(int node) {
		return new GraphChoice(node, -1);
	}

	static GraphChoice relation(int edge) {
		return new GraphChoice(-1, edge);
	}

	boolean isEmpty() {
		return node < 0 && edge < 0;
	}

	boolean lights(Edge candidate, int index) {
		return edge == index || node >= 0 && candidate.touches(node);
	}

	boolean lights(ClaimGraph graph, int card) {
		return card == node || edge >= 0 && graph.edges().get(edge).touches(card)
				|| node >= 0 && graph.edges().stream().anyMatch(candidate -> candidate.touches(node) && candidate.touches(card));
	}
}
