// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.isnad.desk.time.PublicationDate;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;

/**
 * The days that are worth showing of a timeline: those in which its claims were said, and those that they speak of unless they lie far from these. One
 * claim about a treaty of a century ago is not to squeeze a year of news into a corner.
 *
 * @param first the first day
 * @param last  the last day
 */
public record TimeRange(LocalDate first, LocalDate last) {
	/** So many times the length of the middle of the days may lie beyond them at each end. */
	private static final double FAR = 1.5;
	private static final int LEAST_DAYS = 6;
	private static final int FEW = 8;

	/** The range of a timeline that has a point. */
	public static TimeRange of(Timeline timeline) {
		List<LocalDate> days = new ArrayList<>();
		for (Timeline.Point point : timeline.points()) {
			TimedClaim claim = point.claim();
			days.add(PublicationDate.middle(claim.spoken().days()));
			if (claim.said() != null) {
				days.add(PublicationDate.middle(claim.said()));
			}
		}
		Collections.sort(days);
		LocalDate low = days.get(days.size() / 10);
		LocalDate high = days.get(days.size() - 1 - days.size() / 10);
		long reach = days.size() < FEW ? Long.MAX_VALUE : Math.max(10, (long) (FAR * ChronoUnit.DAYS.between(low, high)));
		LocalDate first = days.stream().filter(day -> ChronoUnit.DAYS.between(day, low) <= reach).findFirst().orElse(low);
		LocalDate last = days.reversed().stream().filter(day -> ChronoUnit.DAYS.between(high, day) <= reach).findFirst().orElse(high);
		return new TimeRange(first, last);
	}

	/** An axis on which it has about so many pixels, with room for the words of the last claim. */
	public TimeAxis axis(double width) {
		double days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(first, last) + 1);
		double room = Math.max(120, width - TimeLabels.WIDTH - 40);
		return new TimeAxis(first, Math.clamp(room / days, TimeAxis.LEAST, TimeAxis.MOST));
	}
}
