// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.time.temporal.ChronoUnit;

import org.isnad.arabic.time.DateInterval;

/**
 * The time that a claim speaks of.
 *
 * @param days  the days that it may be; null where nothing is known
 * @param basis how it is known
 * @param words the words of the text that date it; where nothing is known, those that would if the article had a date; null where there are none
 */
public record ClaimTime(DateInterval days, Basis basis, String words) {
	private static final int MONTH = 31;

	/** A time that no words of the text tell. */
	public ClaimTime(DateInterval days, Basis basis) {
		this(days, basis, null);
	}

	/** How the time of a claim is known, surest first. */
	public enum Basis {
		/** An annotator gave the date. */
		GIVEN,
		/** An annotator marked the words that tell it. */
		MARKED,
		/** A date stands in its words. */
		READ,
		/** A date stands in its sentence. */
		NEARBY,
		/** The annotator said whether it lies before or after the publication, or nothing was said and the publication is all there is. */
		PUBLICATION,
		/** Nothing is known. */
		UNKNOWN
	}

	/** How exactly the time of a claim is known. */
	public enum Certainty {
		/** To the day. */
		DAY,
		/** To the month, or a part of it. */
		MONTH,
		/** To more than a month. */
		VAGUE,
		/** Not told: taken for that of the publication. */
		ASSUMED,
		/** Not at all. */
		UNRESOLVED
	}

	/** How exactly it is known. */
	public Certainty certainty() {
		if (days == null) {
			return Certainty.UNRESOLVED;
		}
		if (basis == Basis.PUBLICATION) {
			return Certainty.ASSUMED;
		}
		long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
		return length == 1 ? Certainty.DAY : length <= MONTH ? Certainty.MONTH : Certainty.VAGUE;
	}
}
