// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From one day to another, both included: within it lies what was dated. The wider, the less is known.
 *
 * @param first the earliest day
 * @param last  the latest, not before the first
 */
public record DateInterval(LocalDate first, LocalDate last) {
	public DateInterval {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException(first + " is behind " + last); //$NON-NLS-1$
		}
	}

	static DateInterval day(LocalDate day) {
		return new DateInterval(day, day);
	}

	static DateInterval month(int year, int month) {
		LocalDate first = LocalDate.of(year, month, 1);
		return new DateInterval(first, first.plusMonths(1).minusDays(1));
	}

	static DateInterval years(int first, int last) {
		return new DateInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
	}

	/** Its first, second or third third. */
	DateInterval third(int index) {
		long days = ChronoUnit.DAYS.between(first, last) + 1;
		return new DateInterval(first.plusDays(days * index / 3), first.plusDays(Math.max(days * index / 3, days * (index + 1) / 3 - 1)));
	}

	/** Some days more at both ends. */
	DateInterval widened(int days) {
		return new DateInterval(first.minusDays(days), last.plusDays(days));
	}

	/** Whether something can lie in both. */
	public boolean overlaps(DateInterval other) {
		return !first.isAfter(other.last) && !other.first.isAfter(last);
	}

	/** Whether every day of the other is in this one. */
	public boolean covers(DateInterval other) {
		return !other.first.isBefore(first) && !other.last.isAfter(last);
	}

	/** As ISO 8601 writes it: one day, or two with a slash between them. */
	@Override
	public String toString() {
		return first.equals(last) ? first.toString() : first + "/" + last; //$NON-NLS-1$
	}
}
