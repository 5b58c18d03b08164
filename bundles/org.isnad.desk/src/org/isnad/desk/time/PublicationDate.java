// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.isnad.arabic.time.DateInterval;
import org.isnad.model.Document;

/** The days on which a document may have been published, as its metadata tells. Stateless. */
public final class PublicationDate {
	private static final int YEAR = 4;
	private static final int MONTH = 7;
	private static final int DAY = 10;

	private PublicationDate() {
	}

	/** The days that an ISO 8601 date, year and month, or year allows; none where there is no date or it is not one. What follows the day is not read. */
	public static Optional<DateInterval> of(Document document) {
		String iso = document.getPubDate();
		if (iso == null || iso.length() < YEAR) {
			return Optional.empty();
		}
		try {
			if (iso.length() >= DAY) {
				LocalDate day = LocalDate.parse(iso.substring(0, DAY));
				return Optional.of(new DateInterval(day, day));
			}
			if (iso.length() >= MONTH) {
				YearMonth month = YearMonth.parse(iso.substring(0, MONTH));
				return Optional.of(new DateInterval(month.atDay(1), month.atEndOfMonth()));
			}
			int year = Integer.parseInt(iso.substring(0, YEAR));
			return Optional.of(new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
		} catch (DateTimeException | NumberFormatException notADate) {
			return Optional.empty();
		}
	}

	/** The day from which what is told by distance is counted: the middle of the days. */
	public static LocalDate middle(DateInterval days) {
		return days.first().plusDays(ChronoUnit.DAYS.between(days.first(), days.last()) / 2);
	}
}
