// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.isnad.arabic.time.DateInterval;
import org.isnad.desk.time.ClaimTime.Basis;
import org.junit.jupiter.api.Test;

class TimesComparedTest {
	private static ClaimTime time(String first, String last, Basis basis) {
		return new ClaimTime(new DateInterval(LocalDate.parse(first), LocalDate.parse(last)), basis);
	}

	private static Optional<TimesCompared> compared(ClaimTime one, ClaimTime other) {
		assertEquals(TimesCompared.of(one, other), TimesCompared.of(other, one), "whichever comes first");
		return TimesCompared.of(one, other);
	}

	@Test
	void datesThatAreSaidAreSameOrOverlapOrApart() {
		ClaimTime may = time("2019-05-01", "2019-05-31", Basis.READ);
		assertEquals(Optional.of(TimesCompared.SAME), compared(may, time("2019-05-01", "2019-05-31", Basis.MARKED)));
		assertEquals(Optional.of(TimesCompared.OVERLAP), compared(may, time("2019-05-17", "2019-05-17", Basis.NEARBY)));
		assertEquals(Optional.of(TimesCompared.DISJOINT), compared(may, time("2019-06-01", "2019-06-01", Basis.READ)));
	}

	@Test
	void whatWasSaidMonthsLaterMayHaveChanged() {
		ClaimTime may = time("2019-05-17", "2019-05-18", Basis.PUBLICATION);
		assertEquals(Optional.of(TimesCompared.SHIFTED), compared(may, time("2019-12-01", "2019-12-31", Basis.PUBLICATION)));
		assertEquals(Optional.of(TimesCompared.OVERLAP), compared(may, time("2019-05-17", "2019-05-18", Basis.PUBLICATION)));
	}

	@Test
	void aReportSpeaksOfTheDaysBeforeIt() {
		ClaimTime reported = time("2019-05-17", "2019-05-17", Basis.PUBLICATION);
		assertEquals(Optional.of(TimesCompared.OVERLAP), compared(reported, time("2019-05-12", "2019-05-12", Basis.READ)));
		assertEquals(Optional.of(TimesCompared.SHIFTED), compared(reported, time("2019-05-02", "2019-05-02", Basis.READ)));
		assertEquals(Optional.of(TimesCompared.SHIFTED), compared(reported, time("2019-05-18", "2019-05-18", Basis.READ)));
	}

	@Test
	void nothingIsSaidOfATimeThatIsNotKnown() {
		assertEquals(Optional.empty(), compared(new ClaimTime(null, Basis.UNKNOWN), time("2019-05-17", "2019-05-17", Basis.READ)));
	}
}
