// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.time.CalendarDates.Found;
import org.isnad.arabic.time.DateMention.Basis;
import org.isnad.arabic.time.DateTokens.Count;
import org.isnad.arabic.time.DateTokens.Hit;

/** Dates that are told by their distance from the day on which the document was written. */
final class RelativeDates {
	private static final Map<String, Integer> DAYS = DateTokens.table("""
			أمس=-1 الأمس=-1 البارحة=-1 اليوم=0 الليلة=0 غدا=1 الغد=1 yesterday=-1 today=0 tonight=0 tomorrow=1
			"""); //$NON-NLS-1$
	private static final Map<String, Integer> WEEKDAYS = DateTokens.table("""
			الاثنين=1 الإثنين=1 الثلاثاء=2 الأربعاء=3 الخميس=4 الجمعة=5 السبت=6 الأحد=7
			monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
			"""); //$NON-NLS-1$
	/** What is counted, in days. */
	private static final Map<String, Integer> UNITS = DateTokens.table("""
			يوم=1 يوما=1 أيام=1 ليلة=1 day=1 days=1 أسبوع=7 أسبوعا=7 أسابيع=7 week=7 weeks=7 شهر=30 شهرا=30 أشهر=30 شهور=30 month=30 months=30
			عام=365 عاما=365 سنة=365 أعوام=365 سنوات=365 سنين=365 year=365 years=365 عقد=3650 عقدا=3650 عقود=3650 decade=3650 decades=3650
			"""); //$NON-NLS-1$
	private static final Set<String> PLURALS = DateTokens.words("أيام أسابيع أشهر شهور أعوام سنوات عقود"); //$NON-NLS-1$
	private static final Set<String> AGO = DateTokens.words("قبل منذ"); //$NON-NLS-1$
	private static final Set<String> ABOUT = DateTokens.words("نحو حوالي حوالى قرابة زهاء أكثر أقل من"); //$NON-NLS-1$
	private static final Set<String> THIS = DateTokens.words("هذا هذه this"); //$NON-NLS-1$
	private static final Map<String, Integer> ENGLISH_DIRECTIONS = Map.of("last", -1, "next", 1, "this", 0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> FIRST = DateTokens.words("أول"); //$NON-NLS-1$
	private static final Set<String> YESTERDAY = DateTokens.words("أمس"); //$NON-NLS-1$
	private static final Set<String> TOMORROW = DateTokens.words("غد الغد"); //$NON-NLS-1$
	private static final Set<String> AFTER = DateTokens.words("بعد"); //$NON-NLS-1$
	private static final Set<String> SAME = DateTokens.words("نفسه ذاته نفسها ذاتها"); //$NON-NLS-1$
	private static final Set<String> PERIODS = DateTokens.words("اليوم الأسبوع الشهر العام السنة العقد الليلة"); //$NON-NLS-1$
	private static final int FEW = 2;
	private static final int MANY = 10;

	private final DateTokens tokens;
	private final LocalDate written;

	RelativeDates(DateTokens tokens, LocalDate written) {
		this.tokens = tokens;
		this.written = written;
	}

	/** The words with which such a date begins, but for numbers. */
	static Stream<String> openers() {
		return Stream.of(DAYS.keySet(), WEEKDAYS.keySet(), UNITS.keySet(), ENGLISH_DIRECTIONS.keySet(), FIRST, AFTER, AGO, THIS, PERIODS).flatMap(Set::stream);
	}

	/** The date that begins at a token, or null. */
	Found read(int at) {
		Found day = day(at);
		if (day != null) {
			return day;
		}
		Found weekday = weekday(at);
		if (weekday != null) {
			return weekday;
		}
		Found ago = ago(at);
		return ago == null ? period(at) : ago;
	}

	/** «أمس», «أول من أمس», «بعد غد», «اليوم» but not «اليوم الأول» */
	private Found day(int at) {
		int before = tokens.folded(at + 1).equals("من") ? at + 2 : at + 1; //$NON-NLS-1$
		if (tokens.skipTo(at, FIRST) >= 0 && tokens.skipTo(before, YESTERDAY) >= 0) {
			return relative(tokens.skipTo(at, FIRST), before + 1, -2, -2, Granularity.DAY);
		}
		if (AFTER.contains(tokens.folded(at)) && TOMORROW.contains(tokens.folded(at + 1))) {
			return relative(0, at + 2, 2, 2, Granularity.DAY);
		}
		Hit hit = tokens.hit(at, DAYS.keySet());
		if (hit == null) {
			return null;
		}
		int offset = DAYS.get(hit.word());
		String next = tokens.folded(at + 1);
		boolean described = offset == 0 && next.startsWith("ال") && !WEEKDAYS.containsKey(next); //$NON-NLS-1$
		return described || isOther(at + 1, offset) ? null : relative(hit.skip(), at + 1, offset, offset, Granularity.DAY);
	}

	/** «اليوم نفسه», «اليوم ذاته»: some other day. */
	private boolean isOther(int at, int offset) {
		return offset == 0 && tokens.is(at, SAME);
	}

	/** «الثلاثاء», «الثلاثاء الماضي», "next Tuesday" */
	private Found weekday(int at) {
		Integer english = ENGLISH_DIRECTIONS.get(tokens.folded(at));
		int name = english != null && tokens.skipTo(at + 1, WEEKDAYS.keySet()) >= 0 ? at + 1 : at;
		Hit hit = tokens.hit(name, WEEKDAYS.keySet());
		if (hit == null || tokens.folded(name + 1).startsWith("عشر")) { //$NON-NLS-1$
			return null;
		}
		DayOfWeek weekday = DayOfWeek.of(WEEKDAYS.get(hit.word()));
		Integer direction = name > at ? english : CalendarDates.DIRECTIONS.get(tokens.folded(name + 1));
		int next = name > at || direction == null ? name + 1 : name + 2;
		Optional<DateInterval> when = Optional.ofNullable(written).map(day -> day.with(direction == null || direction == 0
				? TemporalAdjusters.previousOrSame(weekday)
				: direction < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))).map(DateInterval::day);
		// «ليل الاثنين الثلاثاء»: the night between two days.
		boolean night = direction == null && tokens.is(next, WEEKDAYS.keySet()) && DayOfWeek.of(WEEKDAYS.get(tokens.folded(next))) == weekday.plus(1);
		if (night) {
			Optional<DateInterval> both = Optional.ofNullable(written).map(day -> day.with(TemporalAdjusters.previousOrSame(weekday.plus(1))))
					.map(second -> new DateInterval(second.minusDays(1), second));
			return new Found(hit.skip(), next + 1, both, Granularity.DAY, Basis.RELATIVE);
		}
		return new Found(name > at ? 0 : hit.skip(), next, when, Granularity.DAY, Basis.RELATIVE);
	}

	/** «قبل يومين», «منذ ثلاثة أشهر», «قبل أيام», "two weeks ago"; but not «قبل يومين من الانتخابات», which is told from something else. */
	private Found ago(int at) {
		boolean arabic = tokens.skipTo(at, AGO) >= 0;
		int from = at + (arabic ? 1 : 0);
		while (arabic && from < at + 4 && tokens.is(from, ABOUT)) {
			from++;
		}
		Count number = tokens.number(from);
		int unitAt = number == null ? from : number.next();
		Integer size = UNITS.get(tokens.folded(unitAt));
		boolean dual = number != null && size == null && number.exact() && number.low() == 2 && UNITS.containsKey(number.unit());
		int days = dual ? UNITS.get(number.unit()) : size == null ? 0 : size;
		int next = dual ? unitAt : unitAt + 1;
		boolean english = !arabic && tokens.folded(next).equals("ago"); //$NON-NLS-1$
		// «منذ عام 2011» is a year.
		boolean elsewhere = arabic && (tokens.folded(next).equals("من") || tokens.year(next) != null); //$NON-NLS-1$
		boolean counted = arabic || number != null || tokens.folded(at - 1).equals("a"); //$NON-NLS-1$
		if (days == 0 || elsewhere || !counted || !arabic && !english || number != null && (number.ordinal() || Double.isInfinite(number.high()))) {
			return null;
		}
		double low = number == null ? PLURALS.contains(tokens.folded(unitAt)) ? FEW : 1 : number.low();
		double high = number == null ? PLURALS.contains(tokens.folded(unitAt)) ? MANY : 1 : number.high();
		int skip = arabic ? tokens.skipTo(at, AGO) : number == null ? 0 : number.skip();
		Optional<DateInterval> when = Optional.ofNullable(written).map(day -> back(day, low, high, days));
		return new Found(skip, english ? next + 1 : next, when, granularity(days), Basis.RELATIVE);
	}

	/** A week ago may be some days more or less, a month some weeks: half a unit at both ends, but never behind the day of writing. */
	private static DateInterval back(LocalDate day, double low, double high, int days) {
		LocalDate last = minus(day, low, days).plusDays(days / 2);
		return new DateInterval(minus(day, high, days).minusDays(days / 2), last.isAfter(day) ? day : last);
	}

	private static LocalDate minus(LocalDate day, double count, int days) {
		long whole = (long) count;
		long rest = Math.round((count - whole) * days);
		LocalDate exact = switch (days) {
		case 30 -> day.minusMonths(whole);
		case 365 -> day.minusYears(whole);
		case 3650 -> day.minusYears(10 * whole);
		default -> day.minusDays(whole * days);
		};
		return exact.minusDays(rest);
	}

	/** «الأسبوع الماضي», «هذا العام», «الشهر المقبل», "last week" */
	private Found period(int at) {
		Integer english = ENGLISH_DIRECTIONS.get(tokens.folded(at));
		boolean demonstrative = tokens.skipTo(at, THIS) >= 0;
		int name = english != null || demonstrative ? at + 1 : at;
		Hit period = english != null ? new Hit(tokens.folded(name), 0) : tokens.hit(name, PERIODS);
		int skip = english != null ? 0 : demonstrative ? tokens.skipTo(at, THIS) : period == null ? -1 : period.skip();
		Integer direction = english != null ? english : demonstrative ? Integer.valueOf(0) : CalendarDates.DIRECTIONS.get(tokens.folded(name + 1));
		if (period == null || direction == null) {
			return null;
		}
		int days = UNITS.getOrDefault(english != null ? period.word() : period.word().substring(2), 0);
		int next = english != null || demonstrative ? name + 1 : name + 2;
		if (days == 0) {
			return null;
		}
		Optional<DateInterval> when = Optional.ofNullable(written).map(day -> around(day, direction, days));
		return new Found(skip, next, when, granularity(days), Basis.RELATIVE);
	}

	/** Weeks begin on Saturday, Sunday or Monday, from country to country: the interval holds all three. */
	private static DateInterval around(LocalDate day, int direction, int days) {
		return switch (days) {
		case 1 -> DateInterval.day(day.plusDays(direction));
		case 7 -> {
			LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)).plusWeeks(direction);
			LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(direction);
			yield new DateInterval(saturday, sunday);
		}
		case 30 -> DateInterval.month(day.plusMonths(direction).getYear(), day.plusMonths(direction).getMonthValue());
		case 365 -> DateInterval.years(day.getYear() + direction, day.getYear() + direction);
		default -> {
			int decade = day.getYear() / 10 * 10 + 10 * direction;
			yield DateInterval.years(decade, decade + 9);
		}
		};
	}

	private Found relative(int skip, int next, int first, int last, Granularity granularity) {
		Optional<DateInterval> when = Optional.ofNullable(written).map(day -> new DateInterval(day.plusDays(first), day.plusDays(last)));
		return new Found(skip, next, when, granularity, Basis.RELATIVE);
	}

	private static Granularity granularity(int days) {
		return switch (days) {
		case 1 -> Granularity.DAY;
		case 7 -> Granularity.WEEK;
		case 30 -> Granularity.MONTH;
		case 365 -> Granularity.YEAR;
		default -> Granularity.DECADE;
		};
	}
}
