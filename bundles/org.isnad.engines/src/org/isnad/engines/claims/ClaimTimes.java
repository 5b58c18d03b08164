// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.util.List;
import org.isnad.arabic.pair.PairReason;
import org.isnad.arabic.time.DateInterval;

/**
 * How the times of two claims relate: the times that they speak of where both name any, else the days on which they were published.
 *
 * @param relation a tag of the tagset timeRelation
 * @param stated   whether both claims name a time
 * @param one      the time of the first as a reason shows it, or empty
 * @param other    the time of the second
 */
record ClaimTimes(String relation, boolean stated, String one, String other) {
	static ClaimTimes of(ReadClaim one, ReadClaim other) {
		List<DateInterval> here = one.times();
		List<DateInterval> there = other.times();
		if (!here.isEmpty() && !there.isEmpty()) {
			boolean same = here.stream().anyMatch(there::contains);
			boolean overlap = here.stream().anyMatch(time -> there.stream().anyMatch(time::overlaps));
			return new ClaimTimes(same ? "SAME" : overlap ? "OVERLAP" : "DISJOINT", true, here.getFirst().toString(), there.getFirst().toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (one.claim().document().equals(other.claim().document())) {
			return new ClaimTimes("SAME", false, "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		String relation = PublicationDates.relation(one.published(), other.published());
		return new ClaimTimes(relation, false, day(one), day(other));
	}

	private static String day(ReadClaim claim) {
		return claim.published() == null ? "" : claim.published().toString(); //$NON-NLS-1$
	}

	/** Whether what is said may have changed between the two. */
	boolean apart() {
		return relation.equals("SHIFTED") || relation.equals("DISJOINT"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** That the two were not published on one day. */
	static PairReason published(ReadClaim one, ReadClaim other) {
		return new PairReason.Circumstance(PairReason.Circumstance.Kind.GROWN, day(one), day(other));
	}

	PairReason reason() {
		return new PairReason.Circumstance(stated ? PairReason.Circumstance.Kind.TIMES_APART : PairReason.Circumstance.Kind.PUBLISHED_APART, one, other);
	}
}
