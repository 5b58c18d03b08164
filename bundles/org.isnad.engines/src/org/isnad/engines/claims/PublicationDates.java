// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of publication, and how the times of two claims relate as far as they tell. */
public final class PublicationDates {
	/** Reports this many days apart may both be true: what they speak of may have changed. */
	private static final long SHIFT_DAYS = 14;
	private static final int ISO_LENGTH = 10;

	private PublicationDates() {
	}

	/** SAME within a day, OVERLAP within two weeks, SHIFTED beyond, UNSPECIFIED where a date is not known to the day. */
	static String relation(LocalDate first, LocalDate second) {
		if (first == null || second == null) {
			return "UNSPECIFIED"; //$NON-NLS-1$
		}
		long days = Math.abs(ChronoUnit.DAYS.between(first, second));
		return days <= 1 ? "SAME" : days <= SHIFT_DAYS ? "OVERLAP" : "SHIFTED"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The day, or null where it is not known to the day. */
	public static LocalDate date(String iso) {
		if (iso == null || iso.length() < ISO_LENGTH) {
			return null;
		}
		try {
			return LocalDate.parse(iso.substring(0, ISO_LENGTH));
		} catch (DateTimeException notADate) {
			return null;
		}
	}
}
