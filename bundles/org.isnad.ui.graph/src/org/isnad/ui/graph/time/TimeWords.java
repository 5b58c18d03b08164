// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import org.isnad.desk.time.ClaimTime;
import org.isnad.ui.text.Isolation;

/** How the time of a claim is known, in words. */
public final class TimeWords {
	private TimeWords() {
	}

	/** How exactly it is known. */
	public static String certainty(ClaimTime time) {
		return switch (time.certainty()) {
			case DAY -> TimelineMessages.certainDay;
			case MONTH -> TimelineMessages.certainMonth;
			case VAGUE -> TimelineMessages.certainVague;
			case ASSUMED -> TimelineMessages.certainAssumed;
			case UNRESOLVED -> TimelineMessages.unknown;
		};
	}

	/** What it rests on. */
	public static String basis(ClaimTime time) {
		String words = time.words() == null ? "" : time.words(); //$NON-NLS-1$
		return switch (time.basis()) {
			case GIVEN -> TimelineMessages.basisGiven;
			case MARKED -> Isolation.message(TimelineMessages.basisMarked, words);
			case READ -> Isolation.message(TimelineMessages.basisRead, words);
			case NEARBY -> Isolation.message(TimelineMessages.basisNearby, words);
			case PUBLICATION -> TimelineMessages.basisPublication;
			case UNKNOWN -> words.isEmpty() ? TimelineMessages.basisUnknown : Isolation.message(TimelineMessages.basisDistance, words);
		};
	}
}
