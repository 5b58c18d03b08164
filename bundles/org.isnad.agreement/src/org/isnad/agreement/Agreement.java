// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Map;

/**
 * One result: a line of the table of agreement.
 *
 * @param layer    what was compared: {@code claim}, {@code claim.claimType} and so on; {@code study} for a study of its own
 * @param measure  the id of the measure
 * @param label    what tells it from other results of the same measure, or null
 * @param value    the value
 * @param interval the bootstrap interval, or null where there is none
 * @param n        how many items, units or arcs were compared
 * @param raters   how many raters
 * @param parts    what the value was made of, by name, such as γ's {@code disorder}; empty for most
 */
public record Agreement(String layer, String measure, String label, Value value, Interval interval, int n, int raters, Map<String, Double> parts) {
	public Agreement {
		parts = Map.copyOf(parts);
	}

	/**
	 * A confidence interval.
	 *
	 * @param low  its lower bound
	 * @param high its upper bound
	 */
	public record Interval(double low, double high) {
	}
}
