// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Orders sources so that those with relations to the same others stand beside each other: agglomerative clustering by the cosine of their rows with
 * average linkage, the groups joined at their more similar ends. The same matrix gives the same order.
 */
final class Camps {
	/** So many are clustered, those with most relations; with more the time would grow by the cube. The rest follow as they were. */
	private static final int MOST = 300;

	private Camps() {
	}

	static List<Integer> order(SourceMatrix matrix, List<Integer> bySum) {
		int size = Math.min(MOST, bySum.size());
		if (size < 3) {
			return bySum;
		}
		double[][] alike = new double[size][size];
		List<Map<Integer, Integer>> all = matrix.neighbours();
		List<Map<Integer, Integer>> rows = bySum.subList(0, size).stream().map(all::get).toList();
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < i; j++) {
				alike[i][j] = alike[j][i] = cosine(rows.get(i), rows.get(j));
			}
		}
		List<List<Integer>> groups = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			groups.add(new ArrayList<>(List.of(i)));
		}
		double[][] between = new double[size][];
		for (int i = 0; i < size; i++) {
			between[i] = alike[i].clone();
		}
		for (int left = size; left > 1; left--) {
			join(groups, between, alike);
		}
		List<Integer> order = new ArrayList<>();
		groups.stream().filter(group -> group != null).forEach(group -> group.forEach(i -> order.add(bySum.get(i))));
		order.addAll(bySum.subList(size, bySum.size()));
		return order;
	}

	private static void join(List<List<Integer>> groups, double[][] between, double[][] alike) {
		int first = -1;
		int second = -1;
		double best = -1;
		for (int i = 0; i < groups.size(); i++) {
			for (int j = i + 1; groups.get(i) != null && j < groups.size(); j++) {
				if (groups.get(j) != null && between[i][j] > best) {
					best = between[i][j];
					first = i;
					second = j;
				}
			}
		}
		List<Integer> one = groups.get(first);
		List<Integer> other = groups.get(second);
		for (int k = 0; k < groups.size(); k++) {
			if (groups.get(k) != null && k != first && k != second) {
				double mean = (between[first][k] * one.size() + between[second][k] * other.size()) / (one.size() + other.size());
				between[first][k] = between[k][first] = mean;
			}
		}
		groups.set(second, null);
		boolean turnOther = alike[one.getLast()][other.getLast()] > alike[one.getLast()][other.getFirst()];
		one.addAll(turnOther ? other.reversed() : other);
	}

	private static double cosine(Map<Integer, Integer> one, Map<Integer, Integer> other) {
		double dot = 0;
		for (Map.Entry<Integer, Integer> entry : one.entrySet()) {
			dot += entry.getValue() * (double) other.getOrDefault(entry.getKey(), 0);
		}
		return dot == 0 ? 0 : dot / Math.sqrt(norm(one) * norm(other));
	}

	private static double norm(Map<Integer, Integer> row) {
		return row.values().stream().mapToDouble(count -> (double) count * count).sum();
	}
}
