// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import org.isnad.arabic.time.DateInterval;

/** Dates as ISO 8601 writes them: a day, a month, a year, or two of them with a slash between. Stateless. */
public final class IsoDates {
	private static final Pattern YEAR = Pattern.compile("\\d{4}"); //$NON-NLS-1$
	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}"); //$NON-NLS-1$
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}"); //$NON-NLS-1$

	private IsoDates() {
	}

	/** The days that a date or an interval allows; none where it is neither, or ends before it begins. */
	public static Optional<DateInterval> read(String iso) {
		if (iso == null) {
			return Optional.empty();
		}
		int slash = iso.indexOf('/');
		if (slash < 0) {
			return one(iso.strip());
		}
		Optional<DateInterval> first = one(iso.substring(0, slash).strip());
		Optional<DateInterval> last = one(iso.substring(slash + 1).strip());
		return first.isEmpty() || last.isEmpty() || last.get().last().isBefore(first.get().first()) ? Optional.empty()
				: Optional.of(new DateInterval(first.get().first(), last.get().last()));
	}

	private static Optional<DateInterval> one(String iso) {
		try {
			if (DAY.matcher(iso).matches()) {
				LocalDate day = LocalDate.parse(iso);
				return Optional.of(new DateInterval(day, day));
			}
			if (MONTH.matcher(iso).matches()) {
				YearMonth month = YearMonth.parse(iso);
				return Optional.of(new DateInterval(month.atDay(1), month.atEndOfMonth()));
			}
			if (YEAR.matcher(iso).matches()) {
				Year year = Year.parse(iso);
				return Optional.of(new DateInterval(year.atDay(1), year.atMonth(12).atEndOfMonth()));
			}
			return Optional.empty();
		} catch (DateTimeException notDate) {
			return Optional.empty();
		}
	}

	/** The shortest way to write the days: the month or the year where they are one, else a day or two with a slash between. */
	public static String write(DateInterval days) {
		YearMonth month = YearMonth.from(days.first());
		if (days.first().equals(month.atDay(1)) && days.last().equals(month.atEndOfMonth())) {
			return month.toString();
		}
		boolean year = days.first().getDayOfYear() == 1 && days.last().equals(days.first().plusYears(1).minusDays(1));
		return year && days.first().getYear() >= 1000 ? Integer.toString(days.first().getYear()) : days.toString();
	}
}
