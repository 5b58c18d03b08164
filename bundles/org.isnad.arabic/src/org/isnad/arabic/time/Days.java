// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.isnad.arabic.time.MonthNames.Calendar;

/**
 * Makes intervals of years, months and days of both calendars. Islamic months begin when the moon was seen; the Umm al-Qura calendar, which is
 * used here, may be a day early or late, so their intervals are a day wider at both ends.
 */
final class Days {
	private static final int SIGHTING = 1;

	private Days() {
	}

	/** A day of a month, or the whole month for day 0; null where the calendar has no such day. */
	static DateInterval of(Calendar calendar, int year, int month, int day) {
		try {
			return calendar == Calendar.HIJRI ? islamic(year, month, day)
					: day == 0 ? DateInterval.month(year, month) : DateInterval.day(LocalDate.of(year, month, day));
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	static DateInterval year(Calendar calendar, int year) {
		try {
			return calendar == Calendar.HIJRI
					? new DateInterval(islamic(year, 1, 0).first(), islamic(year, 12, 0).last())
					: DateInterval.years(year, year);
		} catch (DateTimeException noSuchYear) {
			return null;
		}
	}

	private static DateInterval islamic(int year, int month, int day) {
		HijrahDate first = HijrahDate.of(year, month, day == 0 ? 1 : day);
		LocalDate begin = LocalDate.from(first);
		long days = day == 0 ? first.lengthOfMonth() : 1;
		return new DateInterval(begin, begin.plusDays(days - 1)).widened(SIGHTING);
	}

	/** The year of a calendar in which a day lies. */
	static int yearOf(Calendar calendar, LocalDate day) {
		return calendar == Calendar.HIJRI ? HijrahDate.from(day).get(ChronoField.YEAR) : day.getYear();
	}

	/**
	 * Of the years around a day the one that is meant where none is named.
	 *
	 * @param direction negative for the last before the day, positive for the next behind it, 0 for the nearest
	 * @param ofYear    what is dated, in a year; null where there is no such day in it
	 */
	static DateInterval nearest(Calendar calendar, LocalDate written, int direction, IntFunction<DateInterval> ofYear) {
		DateInterval best = null;
		long distance = Long.MAX_VALUE;
		int around = yearOf(calendar, written);
		for (int year = around - 1; year <= around + 1; year++) {
			DateInterval candidate = ofYear.apply(year);
			boolean fits = candidate != null && (direction == 0 || direction < 0 && candidate.first().isBefore(written) || direction > 0 && candidate.last().isAfter(written));
			long far = fits ? Math.abs(ChronoUnit.DAYS.between(candidate.first(), written)) : Long.MAX_VALUE;
			if (far < distance) {
				best = candidate;
				distance = far;
			}
		}
		return best;
	}
}
