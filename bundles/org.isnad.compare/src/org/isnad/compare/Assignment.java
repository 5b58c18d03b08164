// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Arrays;

/**
 * The assignment problem: which rows go with which columns so that the sum of their gains is greatest. Solved exactly in O(n³) by
 * shortest augmenting paths. Source: Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", 1987.
 */
final class Assignment {
	private static final int NONE = -1;

	private final double[][] gains;
	private final int size;
	private final double[] ofRow;
	private final double[] ofColumn;
	private final int[] rowOf;

	private Assignment(double[][] gains) {
		this.gains = gains;
		int columns = gains.length == 0 ? 0 : gains[0].length;
		// missing rows and columns gain nothing, which is what being alone is worth
		size = Math.max(gains.length, columns);
		ofRow = new double[size];
		ofColumn = new double[size + 1];
		rowOf = new int[size + 1];
		Arrays.fill(rowOf, NONE);
	}

	/**
	 * Solves the problem.
	 *
	 * @param gains for each row the gain with each column, &gt;= 0; all rows are of one length
	 * @return for each row its column, or -1 where it stays alone or gains nothing
	 */
	static int[] best(double[][] gains) {
		Assignment assignment = new Assignment(gains);
		for (int row = 0; row < assignment.size; row++) {
			assignment.add(row);
		}
		int[] columns = new int[gains.length];
		Arrays.fill(columns, NONE);
		for (int column = 0; column < assignment.size; column++) {
			int row = assignment.rowOf[column];
			if (row < gains.length && column < gains[row].length && gains[row][column] > 0) {
				columns[row] = column;
			}
		}
		return columns;
	}

	private double cost(int row, int column) {
		return row < gains.length && column < gains[row].length ? -gains[row][column] : 0;
	}

	/** Finds the cheapest way to give one more row a column, moving other rows along the path. The last column is a start that is not there. */
	private void add(int row) {
		double[] least = new double[size];
		int[] before = new int[size];
		boolean[] done = new boolean[size + 1];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		rowOf[size] = row;
		int column = size;
		while (rowOf[column] != NONE) {
			done[column] = true;
			int from = rowOf[column];
			int next = NONE;
			for (int c = 0; c < size; c++) {
				if (!done[c]) {
					double reduced = cost(from, c) - ofRow[from] - ofColumn[c];
					if (reduced < least[c]) {
						least[c] = reduced;
						before[c] = column;
					}
					if (next == NONE || least[c] < least[next]) {
						next = c;
					}
				}
			}
			double step = least[next];
			for (int c = 0; c <= size; c++) {
				if (done[c]) {
					ofRow[rowOf[c]] += step;
					ofColumn[c] -= step;
				} else if (c < size) {
					least[c] -= step;
				}
			}
			column = next;
		}
		while (column != size) {
			rowOf[column] = rowOf[before[column]];
			column = before[column];
		}
		rowOf[size] = NONE;
	}
}
