// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.Value;

/** Every pair of raters, and the mean of what is defined for them. */
final class Pairs {
	private Pairs() {
	}

	record Pair(int left, int right) {
	}

	static List<Pair> of(int raters) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < raters; i++) {
			for (int j = i + 1; j < raters; j++) {
				pairs.add(new Pair(i, j));
			}
		}
		return pairs;
	}

	/** The mean of the values that there are; the first reason where there are none. */
	static Value mean(List<Value> values) {
		double sum = 0;
		int defined = 0;
		for (Value value : values) {
			if (value.number() != null) {
				sum += value.number();
				defined++;
			}
		}
		return defined > 0 ? Value.of(sum / defined) : values.getFirst();
	}
}
