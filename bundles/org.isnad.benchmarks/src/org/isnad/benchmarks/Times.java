// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.Arrays;

/** How long something took, many times over, in milliseconds. */
final class Times {
	private double[] times = new double[64];
	private int count;

	void add(double milliseconds) {
		if (count == times.length) {
			times = Arrays.copyOf(times, count * 2);
		}
		times[count++] = milliseconds;
	}

	/** The time that so many of a hundred did not exceed, by the nearest rank. */
	double percentile(int percent) {
		double[] sorted = Arrays.copyOf(times, count);
		Arrays.sort(sorted);
		return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * count) - 1)];
	}

	/** Adds median and 95th percentile to figures; the bar is for the latter. */
	void report(Figures figures, String what, Double bar) {
		figures.add(what + ", median", percentile(50), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add(what + ", 95th percentile", percentile(95), "ms", bar); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
