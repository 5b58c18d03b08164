// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.arabic.time.DateInterval;
import org.isnad.desk.time.ClaimTime.Certainty;
import org.isnad.desk.time.PublicationDate;
import org.isnad.desk.time.TimedClaim;
import org.isnad.model.EventGroup;

/** Sorts claims under their events. */
final class EventRows {
	private static final Comparator<TimedClaim> IN_TIME = Comparator.comparing((TimedClaim claim) -> claim.isDated() ? PublicationDate.middle(claim.spoken().days()) : LocalDate.MAX)
		.thenComparing(TimedClaim::document).thenComparing(TimedClaim::claim);

	private EventRows() {
	}

	/** The rows: events in the order of the corpus, those that are open with their claims. */
	static List<EventRow> of(Collection<EventGroup> events, Collection<TimedClaim> claims, Set<String> closed) {
		Map<String, List<TimedClaim>> members = new HashMap<>();
		claims.stream().filter(claim -> claim.event() != null).forEach(claim -> members.computeIfAbsent(claim.event(), any -> new ArrayList<>()).add(claim));
		List<EventRow> rows = new ArrayList<>();
		for (EventGroup event : events) {
			List<TimedClaim> of = members.getOrDefault(event.getId(), List.of()).stream().sorted(IN_TIME).toList();
			boolean open = !closed.contains(event.getId());
			rows.add(new EventRow.Event(event, of, (int) of.stream().map(TimedClaim::document).distinct().count(), days(of), open));
			if (open) {
				of.forEach(claim -> rows.add(new EventRow.Member(event, claim)));
			}
		}
		return rows;
	}

	/** From the first to the last day that is told; what is only assumed counts where nothing is. */
	private static DateInterval days(List<TimedClaim> claims) {
		List<DateInterval> told = claims.stream().filter(claim -> claim.isDated() && claim.spoken().certainty() != Certainty.ASSUMED).map(claim -> claim.spoken().days()).toList();
		List<DateInterval> all = told.isEmpty() ? claims.stream().filter(TimedClaim::isDated).map(claim -> claim.spoken().days()).toList() : told;
		return all.isEmpty() ? null : new DateInterval(all.stream().map(DateInterval::first).min(Comparator.naturalOrder()).orElseThrow(),
			all.stream().map(DateInterval::last).max(Comparator.naturalOrder()).orElseThrow());
	}
}
