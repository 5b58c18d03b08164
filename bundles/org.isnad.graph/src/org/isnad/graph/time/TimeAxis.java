// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of days: x grows with time. A value.
 *
 * @param origin       the day at x = 0
 * @param pixelsPerDay how wide a day is
 */
public record TimeAxis(LocalDate origin, double pixelsPerDay) {
	/** The narrowest day: some centuries in a window. */
	public static final double LEAST = 0.005;
	/** The widest. */
	public static final double MOST = 240;
	/** Ticks are no nearer to each other than this. */
	private static final double APART = 76;

	/** What a tick begins. */
	public enum Unit {
		DAY(1), WEEK(7), MONTH(30.4), QUARTER(91.3), YEAR(365.25), FIVE_YEARS(5 * 365.25), DECADE(3652.5), HALF_CENTURY(18262.5), CENTURY(36525);

		private final double days;

		Unit(double days) {
			this.days = days;
		}
	}

	/**
	 * A line across the lanes.
	 *
	 * @param x    where it is
	 * @param day  the day that begins there
	 * @param unit what begins with it
	 */
	public record Tick(double x, LocalDate day, Unit unit) {
	}

	/** Where the beginning of a day is. */
	public double x(LocalDate day) {
		return ChronoUnit.DAYS.between(origin, day) * pixelsPerDay;
	}

	/** The middle of a day or of several. */
	public double middle(LocalDate first, LocalDate last) {
		return (x(first) + x(last.plusDays(1))) / 2;
	}

	/** The day at an x. */
	public LocalDate day(double x) {
		return origin.plusDays((long) Math.floor(x / pixelsPerDay));
	}

	/** The same days wider by a factor, within the least and the most. */
	public TimeAxis zoomed(double factor) {
		return new TimeAxis(origin, Math.clamp(pixelsPerDay * factor, LEAST, MOST));
	}

	/** The finest unit whose ticks are not too near. */
	public Unit unit() {
		for (Unit unit : Unit.values()) {
			if (unit.days * pixelsPerDay >= APART) {
				return unit;
			}
		}
		return Unit.CENTURY;
	}

	/** The ticks between two places, with one before. */
	public List<Tick> ticks(double from, double to) {
		Unit unit = unit();
		List<Tick> ticks = new ArrayList<>();
		for (LocalDate day = begin(day(from), unit); x(day) <= to; day = next(day, unit)) {
			ticks.add(new Tick(x(day), day, unit));
		}
		return ticks;
	}

	private static LocalDate begin(LocalDate day, Unit unit) {
		return switch (unit) {
		case DAY -> day;
		// Mondays, whatever week the reader is used to: lines that stay when the language changes.
		case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
		case MONTH -> day.withDayOfMonth(1);
		case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
		default -> LocalDate.of(Math.floorDiv(day.getYear(), years(unit)) * years(unit), 1, 1);
		};
	}

	private static LocalDate next(LocalDate day, Unit unit) {
		return switch (unit) {
		case DAY -> day.plusDays(1);
		case WEEK -> day.plusWeeks(1);
		case MONTH -> day.plusMonths(1);
		case QUARTER -> day.plusMonths(3);
		default -> day.plusYears(years(unit));
		};
	}

	private static int years(Unit unit) {
		return switch (unit) {
		case FIVE_YEARS -> 5;
		case DECADE -> 10;
		case HALF_CENTURY -> 50;
		case CENTURY -> 100;
		default -> 1;
		};
	}
}
