// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

/**
 * A stretch of the text that belongs to a layer.
 *
 * @param begin       first UTF-16 unit
 * @param end         the unit after the last
 * @param probability how sure the learner is, 0 to 1; 1 for what a person marked
 */
record Marked(int begin, int end, double probability) {
	Marked(int begin, int end) {
		this(begin, end, 1);
	}

	boolean samePlace(Marked other) {
		return begin == other.begin && end == other.end;
	}

	boolean contains(Marked other) {
		return begin <= other.begin && other.end <= end && !samePlace(other);
	}

	/** Whether at least half of the longer one is common to both. */
	boolean overlaps(Marked other) {
		int common = Math.min(end, other.end) - Math.max(begin, other.begin);
		return common > 0 && 2 * common >= Math.max(end - begin, other.end - other.begin);
	}
}
