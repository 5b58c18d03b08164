// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The largest one-to-one matching in a bipartite graph, found by augmenting paths (Berge 1957). */
final class Matching {
	private static final int FREE = -1;

	private final int[][] edges;
	private final int[] ofLeft;
	private final int[] ofRight;

	private Matching(int[][] edges, int right) {
		this.edges = edges;
		ofLeft = new int[edges.length];
		ofRight = new int[right];
		Arrays.fill(ofLeft, FREE);
		Arrays.fill(ofRight, FREE);
	}

	/**
	 * The size of the largest matching.
	 *
	 * @param edges for each node on the left its neighbours on the right
	 * @param right how many nodes there are on the right
	 */
	static int largest(int[][] edges, int right) {
		Matching matching = new Matching(edges, right);
		int size = 0;
		for (int node = 0; node < edges.length; node++) {
			size += matching.augment(node) ? 1 : 0;
		}
		return size;
	}

	/** Breadth first and not recursive: a chain of overlaps may be as long as the text. */
	private boolean augment(int start) {
		ArrayDeque<Integer> queue = new ArrayDeque<>();
		Map<Integer, Integer> reachedFrom = new HashMap<>();
		queue.add(start);
		while (!queue.isEmpty()) {
			int left = queue.remove();
			for (int right : edges[left]) {
				if (reachedFrom.putIfAbsent(right, left) == null) {
					if (ofRight[right] == FREE) {
						flip(right, reachedFrom);
						return true;
					}
					queue.add(ofRight[right]);
				}
			}
		}
		return false;
	}

	private void flip(int end, Map<Integer, Integer> reachedFrom) {
		int right = end;
		while (right != FREE) {
			int left = reachedFrom.get(right);
			int next = ofLeft[left];
			ofLeft[left] = right;
			ofRight[right] = left;
			right = next;
		}
	}
}
