// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.util.Optional;

/**
 * A date in a text.
 *
 * @param begin       first UTF-16 unit, behind any proclitic
 * @param end         the unit after the last
 * @param when        the days that it can mean; empty where only the date of the document could tell and none was given
 * @param granularity how finely it dates
 * @param basis       what the interval rests on
 */
public record DateMention(int begin, int end, Optional<DateInterval> when, Granularity granularity, Basis basis) {
	/** What an interval rests on. */
	public enum Basis {
		/** The text alone. */
		STATED,
		/** The text, and for the year that it leaves out the one nearest to the document. */
		YEAR_INFERRED,
		/** The distance from the date of the document. */
		RELATIVE
	}
}
