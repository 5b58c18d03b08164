// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.Arrays;

/** Places in a text, in its order: the first and last word of each, counted from 0, and where it begins and ends in UTF-16 code units. For one thread. */
final class Places {
	private static final int SIZE = 4;

	private int[] values = new int[SIZE * 2];
	private int count;
	/** Whether each begins with a later word than the one before, as they come out of the index. */
	private boolean ascending = true;

	void add(int first, int last, int begin, int end) {
		if (count * SIZE == values.length) {
			values = Arrays.copyOf(values, values.length * 2);
		}
		ascending &= count == 0 || first > first(count - 1);
		int at = count++ * SIZE;
		values[at] = first;
		values[at + 1] = last;
		values[at + 2] = begin;
		values[at + 3] = end;
	}

	void addAll(Places others) {
		for (int i = 0; i < others.count; i++) {
			add(others.first(i), others.last(i), others.begin(i), others.end(i));
		}
	}

	int count() {
		return count;
	}

	int first(int place) {
		return values[place * SIZE];
	}

	int last(int place) {
		return values[place * SIZE + 1];
	}

	int begin(int place) {
		return values[place * SIZE + 2];
	}

	int end(int place) {
		return values[place * SIZE + 3];
	}

	/** In the order of the text, the shorter first, each once. */
	Places sorted() {
		if (ascending) {
			return this;
		}
		Integer[] order = new Integer[count];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> first(a) != first(b) ? Integer.compare(first(a), first(b)) : Integer.compare(last(a), last(b)));
		Places result = new Places();
		for (int i : order) {
			int before = result.count - 1;
			if (before < 0 || result.first(before) != first(i) || result.last(before) != last(i)) {
				result.add(first(i), last(i), begin(i), end(i));
			}
		}
		return result;
	}

	/** The places that go on with one of the others right behind; both in order. */
	Places followedBy(Places others) {
		Places result = new Places();
		int other = 0;
		for (int i = 0; i < count; i++) {
			while (other < others.count && others.first(other) <= last(i)) {
				other++;
			}
			if (other < others.count && others.first(other) == last(i) + 1) {
				result.add(first(i), others.last(other), begin(i), others.end(other));
			}
		}
		return result;
	}

	/** Whether one of them has a word among some words of the text, all of it where asked. */
	boolean anyWithin(int first, int last, boolean whole) {
		for (int i = 0; i < count; i++) {
			if (whole ? first(i) >= first && last(i) <= last : first(i) <= last && last(i) >= first) {
				return true;
			}
		}
		return false;
	}
}
