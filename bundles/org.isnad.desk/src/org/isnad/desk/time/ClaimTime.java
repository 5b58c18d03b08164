// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import org.isnad.arabic.time.DateInterval;

/**
 * The time that a claim speaks of.
 *
 * @param days  the days that it may be; null where nothing is known
 * @param basis how it is known
 */
public record ClaimTime(DateInterval days, Basis basis) {
	/** Nothing is known. */
	static final ClaimTime UNKNOWN = new ClaimTime(null, Basis.UNKNOWN);

	/** How the time of a claim is known, surest first. */
	public enum Basis {
		/** An annotator marked its time. */
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
}
