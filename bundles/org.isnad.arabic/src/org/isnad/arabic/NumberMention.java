// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/**
 * A number in a text, exact or an interval.
 *
 * @param begin   first UTF-16 unit; words such as "about" and the unit are not part of it
 * @param end     the unit after the last
 * @param low     the smallest value it can mean
 * @param high    the largest; {@link Double#POSITIVE_INFINITY} where there is no bound
 * @param ordinal whether it numbers (the fourth) and does not count (four)
 * @param unit    what is counted: a common name where the table knows the word ({@code km}, {@code day}, {@code %}), else its stem, else empty
 * @param unitEnd the unit of text after the words for what is counted, where they stand right behind; else {@code end}
 */
public record NumberMention(int begin, int end, double low, double high, boolean ordinal, String unit, int unitEnd) {
	/** Whether it stands for one value. */
	public boolean exact() {
		return low == high;
	}

	/** Whether both can mean one value. */
	public boolean compatibleWith(NumberMention other) {
		return low <= other.high && other.low <= high;
	}
}
