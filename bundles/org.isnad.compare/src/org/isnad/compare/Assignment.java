// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The assignment problem where few rows can go with few columns: which rows go with which columns so that the sum of their gains is
 * greatest. Solved exactly by shortest augmenting paths over the pairs that gain something, so that a path never leaves the rows and
 * columns that hang together: n rows with k pairs each, in components of c rows, cost O(n · c · k log c). Source: Jonker and Volgenant,
 * "A shortest augmenting path algorithm for dense and sparse linear assignment problems", 1987.
 */
final class Assignment {
	private static final int NONE = -1;

	/** A row may go with a column. */
	record Pair(int row, int column, double gain) {
	}

	/** A column that can be reached, and what that costs. */
	private record Reached(int column, double cost) implements Comparable<Reached> {
		@Override
		public int compareTo(Reached other) {
			int order = Double.compare(cost, other.cost);
			return order != 0 ? order : Integer.compare(column, other.column);
		}
	}

	private final List<List<Pair>> pairs = new ArrayList<>();
	private final int columns;
	private final double[] ofRow;
	private final double[] ofColumn;
	private final int[] rowOf;
	private final int[] columnOf;
	private final double[] least;
	private final int[] from;
	private final boolean[] done;

	private Assignment(int rows, int columns) {
		this.columns = columns;
		ofRow = new double[rows];
		columnOf = new int[rows];
		// Each row has a column of its own beside the real ones, where it stays alone and gains nothing.
		int all = columns + rows;
		ofColumn = new double[all];
		rowOf = new int[all];
		least = new double[all];
		from = new int[all];
		done = new boolean[all];
		Arrays.fill(rowOf, NONE);
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		for (int row = 0; row < rows; row++) {
			pairs.add(new ArrayList<>());
		}
	}

	/**
	 * Solves the problem; the same for every run, and of equally good solutions rather the one in which the first rows have the first columns.
	 *
	 * @param pairs which rows can go with which columns, each with a gain &gt; 0
	 * @return for each row its column, or -1 where it stays alone
	 */
	static int[] best(int rows, int columns, List<Pair> pairs) {
		Assignment assignment = new Assignment(rows, columns);
		pairs.forEach(pair -> assignment.pairs.get(pair.row()).add(pair));
		for (int row = 0; row < rows; row++) {
			assignment.pairs.get(row).add(new Pair(row, columns + row, 0));
			assignment.add(row);
		}
		return Arrays.stream(assignment.columnOf).map(column -> column < columns ? column : NONE).toArray();
	}

	/** Finds the cheapest way to give one more row a column, moving other rows along the path. */
	private void add(int row) {
		ofRow[row] = pairs.get(row).stream().mapToDouble(pair -> -pair.gain() - ofColumn[pair.column()]).min().orElse(0);
		List<Integer> touched = new ArrayList<>();
		List<Integer> passed = new ArrayList<>();
		PriorityQueue<Reached> next = new PriorityQueue<>();
		reach(row, 0, next, touched);
		int column = next.poll().column();
		while (rowOf[column] != NONE) {
			if (!done[column]) {
				done[column] = true;
				passed.add(column);
				reach(rowOf[column], least[column], next, touched);
			}
			column = next.poll().column();
		}
		double cost = least[column];
		ofRow[row] += cost;
		for (int on : passed) {
			ofRow[rowOf[on]] += cost - least[on];
			ofColumn[on] -= cost - least[on];
		}
		move(row, column);
		touched.forEach(one -> {
			least[one] = Double.POSITIVE_INFINITY;
			done[one] = false;
		});
	}

	private void reach(int row, double cost, PriorityQueue<Reached> next, List<Integer> touched) {
		for (Pair pair : pairs.get(row)) {
			int column = pair.column();
			double sum = cost - pair.gain() - ofRow[row] - ofColumn[column];
			if (!done[column] && sum < least[column]) {
				if (least[column] == Double.POSITIVE_INFINITY) {
					touched.add(column);
				}
				least[column] = sum;
				from[column] = row;
				next.add(new Reached(column, sum));
			}
		}
	}

	/** Gives each row on the path that ends at the column the column after its own. */
	private void move(int start, int end) {
		int column = end;
		int row;
		do {
			row = from[column];
			int before = columnOf[row];
			rowOf[column] = row;
			columnOf[row] = column;
			column = before;
		} while (row != start);
	}
}
