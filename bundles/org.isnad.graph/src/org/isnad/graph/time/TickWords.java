// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.isnad.arabic.time.DateInterval;
import org.isnad.graph.time.TimeAxis.Tick;

/** Days, months and years in words of a language, digits 0–9. Immutable. */
public final class TickWords {
	private final DateTimeFormatter day;
	private final DateTimeFormatter fullDay;
	private final DateTimeFormatter month;
	private final DateTimeFormatter fullMonth;

	/** @param locale of the words */
	public TickWords(Locale locale) {
		day = DateTimeFormatter.ofPattern("d MMM", locale); //$NON-NLS-1$
		fullDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale); //$NON-NLS-1$
		month = DateTimeFormatter.ofPattern("MMM", locale); //$NON-NLS-1$
		fullMonth = DateTimeFormatter.ofPattern("MMM uuuu", locale); //$NON-NLS-1$
	}

	/** What stands at a tick. The year is told where it begins, and at the first of the ticks that are shown. */
	public String of(Tick tick, boolean first) {
		boolean year = first || tick.day().getDayOfYear() <= switch (tick.unit()) {
		case DAY -> 1;
		case WEEK -> 7;
		default -> 31;
		};
		return switch (tick.unit()) {
		case DAY, WEEK -> (year ? fullDay : day).format(tick.day());
		case MONTH, QUARTER -> (year ? fullMonth : month).format(tick.day());
		default -> Integer.toString(tick.day().getYear());
		};
	}

	/** Some days as a person reads them: a day, a month, a year, or from one day to another. */
	public String of(DateInterval days) {
		LocalDate first = days.first();
		if (first.equals(days.last())) {
			return fullDay.format(first);
		}
		if (first.getDayOfYear() == 1 && days.last().equals(first.plusYears(1).minusDays(1))) {
			return Integer.toString(first.getYear());
		}
		if (first.getDayOfMonth() == 1 && days.last().equals(YearMonth.from(days.last()).atEndOfMonth())) {
			String from = fullMonth.format(first);
			return YearMonth.from(first).equals(YearMonth.from(days.last())) ? from : from + " \u2013 " + fullMonth.format(days.last()); //$NON-NLS-1$
		}
		return fullDay.format(first) + " \u2013 " + fullDay.format(days.last()); //$NON-NLS-1$
	}
}
