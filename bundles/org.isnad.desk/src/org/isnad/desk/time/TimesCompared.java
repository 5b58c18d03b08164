// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.util.Arrays;
import java.util.Optional;

import org.isnad.arabic.time.DateInterval;
import org.isnad.desk.time.ClaimTime.Basis;

/** How the times of two claims relate, by the names of the tags of timeRelation. */
public enum TimesCompared {
	/** Both speak of the same days. */
	SAME,
	/** They may speak of the same time. */
	OVERLAP,
	/** One was said later, and nothing dates it otherwise: what it speaks of may have changed meanwhile. */
	SHIFTED,
	/** Both are dated, and apart. */
	DISJOINT;

	private static final int BEFORE_PUBLICATION = 7;

	/** What an annotator said, by the tag; none for no tag, and for those that say nothing. */
	public static Optional<TimesCompared> named(String tag) {
		return Arrays.stream(values()).filter(value -> value.name().equals(tag)).findFirst();
	}

	/** Compares two times; none where one is not known. */
	public static Optional<TimesCompared> of(ClaimTime one, ClaimTime other) {
		if (one.days() == null || other.days() == null) {
			return Optional.empty();
		}
		boolean dated = dated(one) && dated(other);
		if (reach(one).overlaps(reach(other))) {
			return Optional.of(dated && one.days().equals(other.days()) ? SAME : OVERLAP);
		}
		return Optional.of(dated ? DISJOINT : SHIFTED);
	}

	/** A report that dates nothing speaks of the days before it too. */
	private static DateInterval reach(ClaimTime time) {
		return dated(time) ? time.days() : new DateInterval(time.days().first().minusDays(BEFORE_PUBLICATION), time.days().last());
	}

	private static boolean dated(ClaimTime time) {
		return time.basis() != Basis.PUBLICATION && time.basis() != Basis.UNKNOWN;
	}
}
