// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;

/** Orders the columns so that related ones stand near each other; equally good orders go by that of the tagset. */
final class ColumnOrder {
	/** With so many columns every order can be tried; a corpus with more sides keeps the order of its tagset. */
	private static final int MOST = 7;

	private final int[][] edges;
	private int[] best;
	private long least = Long.MAX_VALUE;

	private ColumnOrder(int[][] edges) {
		this.edges = edges;
	}

	static List<String> of(List<String> sides, List<ClaimGraph.Node> nodes, List<ClaimGraph.Edge> relations) {
		if (sides.size() > MOST) {
			return sides;
		}
		int[][] edges = new int[sides.size()][sides.size()];
		for (ClaimGraph.Edge edge : relations) {
			int from = sides.indexOf(nodes.get(edge.from()).side());
			int to = sides.indexOf(nodes.get(edge.to()).side());
			edges[from][to]++;
			edges[to][from]++;
		}
		ColumnOrder order = new ColumnOrder(edges);
		order.place(new int[sides.size()], 0, 0);
		List<String> ordered = new ArrayList<>();
		for (int side : order.best) {
			ordered.add(sides.get(side));
		}
		return ordered;
	}

	private void place(int[] columns, int filled, int used) {
		if (filled == columns.length) {
			long cost = cost(columns);
			if (cost < least) {
				least = cost;
				best = columns.clone();
			}
			return;
		}
		for (int side = 0; side < columns.length; side++) {
			if ((used & 1 << side) == 0) {
				columns[filled] = side;
				place(columns, filled + 1, used | 1 << side);
			}
		}
	}

	private long cost(int[] columns) {
		long cost = 0;
		for (int i = 0; i < columns.length; i++) {
			for (int j = i + 1; j < columns.length; j++) {
				cost += (long) (j - i) * edges[columns[i]][columns[j]];
			}
		}
		return cost;
	}
}
