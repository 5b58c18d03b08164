// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * Sums of a changing row of numbers, each operation in logarithmic time.
 *
 * @see <a href="https://doi.org/10.1002/spe.4380240306">P. M. Fenwick, A new data structure for cumulative frequency
 *      tables, 1994</a>
 */
final class FenwickTree {

	private final long[] sums;
	private final int highestBit;

	FenwickTree(int[] values) {
		sums = new long[values.length + 1];
		for (int i = 1; i < sums.length; i++) {
			sums[i] += values[i - 1];
			int parent = i + (i & -i);
			if (parent < sums.length) {
				sums[parent] += sums[i];
			}
		}
		highestBit = Integer.highestOneBit(Math.max(1, values.length));
	}

	void add(int index, int delta) {
		for (int i = index + 1; i < sums.length; i += i & -i) {
			sums[i] += delta;
		}
	}

	/** The sum of the first {@code count} numbers. */
	long sum(int count) {
		long sum = 0;
		for (int i = count; i > 0; i -= i & -i) {
			sum += sums[i];
		}
		return sum;
	}

	/** The greatest count of numbers whose sum does not exceed {@code limit}; numbers are not negative. */
	int countWithin(long limit) {
		int count = 0;
		long rest = limit;
		for (int bit = highestBit; bit > 0; bit >>= 1) {
			int next = count + bit;
			if (next < sums.length && sums[next] <= rest) {
				count = next;
				rest -= sums[next];
			}
		}
		return count;
	}
}
