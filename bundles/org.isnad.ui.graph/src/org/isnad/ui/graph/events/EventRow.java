// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.events;

import java.util.List;

import org.isnad.arabic.time.DateInterval;
import org.isnad.desk.time.TimedClaim;
import org.isnad.model.EventGroup;

/** A row of the events: an event, or one of the claims about it. */
sealed interface EventRow {
	/**
	 * An event.
	 *
	 * @param members   its claims in time, those without a time last
	 * @param documents how many articles they stand in
	 * @param days      the days that they speak of, null where none is known
	 * @param open      whether they are shown
	 */
	record Event(EventGroup event, List<TimedClaim> members, int documents, DateInterval days, boolean open) implements EventRow {
	}

	/** A claim about an event. */
	record Member(EventGroup event, TimedClaim claim) implements EventRow {
	}
}
