// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.FoldedText;
import org.isnad.arabic.time.DateMention.Basis;
import org.isnad.arabic.time.DateTokens.Count;
import org.isnad.arabic.time.DateTokens.Hit;
import org.isnad.arabic.time.MonthNames.Calendar;

/** Dates that a calendar names: days, months, years, seasons, decades, centuries. */
final class CalendarDates {
	/** A date found: from the folded character skip of its first token up to the token next. */
	record Found(int skip, int next, Optional<DateInterval> when, Granularity granularity, Basis basis) {
	}

	static final Map<String, Integer> DIRECTIONS = DateTokens.table("""
			الماضي=-1 الماضية=-1 الفائت=-1 الفائتة=-1 المنصرم=-1 المنصرمة=-1 الفارط=-1 الفارطة=-1 المنقضي=-1 المنقضية=-1
			الجاري=0 الجارية=0 الحالي=0 الحالية=0
			المقبل=1 المقبلة=1 القادم=1 القادمة=1 الآتي=1
			"""); //$NON-NLS-1$
	private static final Pattern NUMERIC = Pattern.compile("(\\d{1,4})([/.-])(\\d{1,2})\\2(\\d{1,4})(?!\\d|[/.-]\\d)"); //$NON-NLS-1$
	private static final int LONGEST_NUMERIC = 12;
	private static final Set<String> YEAR_WORDS = DateTokens.words("عام العام سنة year"); //$NON-NLS-1$
	private static final Set<String> YEARS_WORDS = DateTokens.words("عامي سنتي الأعوام السنوات أعوام"); //$NON-NLS-1$
	private static final Set<String> MONTH_WORDS = DateTokens.words("شهر"); //$NON-NLS-1$
	private static final Set<String> BEFORE_YEAR = DateTokens.words("في منذ حتى until since in"); //$NON-NLS-1$
	private static final Set<String> BEFORE_MONTH = DateTokens.words("في منذ حتى شهر خلال مطلع بداية أوائل منتصف أواسط نهاية أواخر until since in during"); //$NON-NLS-1$
	private static final Set<String> ISLAMIC = DateTokens.words("هـ هجري هجرية الهجري ah"); //$NON-NLS-1$
	private static final Set<String> CHRISTIAN = DateTokens.words("م ميلادي ميلادية الميلادي ad"); //$NON-NLS-1$
	private static final Map<String, Integer> SEASONS = DateTokens.table("ربيع=3 صيف=6 خريف=9 شتاء=12 spring=3 summer=6 autumn=9 winter=12"); //$NON-NLS-1$
	private static final Map<String, Integer> DECADES = DateTokens.table("""
			العشرينات=20 العشرينيات=20 الثلاثينات=30 الثلاثينيات=30 الأربعينات=40 الأربعينيات=40 الخمسينات=50 الخمسينيات=50 الستينات=60 الستينيات=60
			السبعينات=70 السبعينيات=70 الثمانينات=80 الثمانينيات=80 التسعينات=90 التسعينيات=90
			عشرينيات=20 ثلاثينيات=30 أربعينيات=40 خمسينيات=50 ستينيات=60 سبعينيات=70 ثمانينيات=80 تسعينيات=90
			"""); //$NON-NLS-1$
	private static final Pattern ENGLISH_DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0s"); //$NON-NLS-1$
	private static final Set<String> CENTURY = DateTokens.words("القرن"); //$NON-NLS-1$
	private static final int FIRST_ISLAMIC = 1300;
	private static final int LAST_ISLAMIC = 1500;

	private final DateTokens tokens;
	private final LocalDate written;

	CalendarDates(DateTokens tokens, LocalDate written) {
		this.tokens = tokens;
		this.written = written;
	}

	/** The words with which such a date begins, but for numbers. */
	static Stream<String> openers() {
		return Stream.of(MonthNames.FIRST_WORDS, YEAR_WORDS, YEARS_WORDS, MONTH_WORDS, SEASONS.keySet(), DECADES.keySet(), CENTURY).flatMap(Set::stream);
	}

	/** The date that begins at a token, or null. */
	Found read(int at) {
		Found numeric = numeric(at);
		if (numeric != null) {
			return numeric;
		}
		Found day = dayAndMonth(at);
		if (day != null) {
			return day;
		}
		Found month = monthAlone(at);
		if (month != null) {
			return month;
		}
		Found season = season(at);
		return season == null ? yearAlone(at) : season;
	}

	/** «29/5/2019», «2019-05-29», «29.5.2019»: the day before the month, as in all Arab countries. */
	private Found numeric(int at) {
		if (tokens.folded(at).isEmpty() || !Character.isDigit(tokens.folded(at).charAt(0))) {
			return null;
		}
		int begin = tokens.token(at).begin();
		FoldedText folded = ArabicFolder.fold(tokens.text().substring(begin, Math.min(tokens.text().length(), begin + LONGEST_NUMERIC)));
		Matcher matcher = NUMERIC.matcher(folded.text());
		if (!matcher.lookingAt()) {
			return null;
		}
		int one = Integer.parseInt(matcher.group(1));
		int three = Integer.parseInt(matcher.group(4));
		boolean yearFirst = matcher.group(1).length() == 4;
		int year = yearFirst ? one : matcher.group(4).length() == 4 ? three : matcher.group(4).length() == 2 ? 2000 + three : 0;
		int day = yearFirst ? three : one;
		int month = Integer.parseInt(matcher.group(3));
		boolean swapped = month > 12 && day <= 12;
		Calendar calendar = year >= FIRST_ISLAMIC && year <= LAST_ISLAMIC ? Calendar.HIJRI : Calendar.GREGORIAN;
		DateInterval when = year < DateTokens.FIRST_YEAR || year > DateTokens.LAST_YEAR ? null : Days.of(calendar, year, swapped ? day : month, swapped ? month : day);
		int end = begin + folded.original(0, matcher.end()).end();
		int next = at;
		while (next < tokens.size() && tokens.token(next).begin() < end) {
			next++;
		}
		return when == null ? null : stated(0, next, when, Granularity.DAY);
	}

	/** «29 مايو 2019», «التاسع والعشرين من أيار/مايو», "May 29, 2019" */
	private Found dayAndMonth(int at) {
		Count day = tokens.day(at);
		if (day != null) {
			boolean of = tokens.folded(day.next()).equals("من") || tokens.folded(day.next()).equals("of"); //$NON-NLS-1$ //$NON-NLS-2$
			int from = day.next() + (of ? 1 : 0);
			from += tokens.folded(from).equals("شهر") ? 1 : 0; //$NON-NLS-1$
			MonthNames.Found month = from < tokens.size() ? MonthNames.find(tokens, from) : null;
			boolean joined = month != null && month.skip() > 0;
			return month == null || joined ? null : withYear(month, (int) day.low(), day.skip(), sameMonthAgain(month));
		}
		MonthNames.Found month = MonthNames.find(tokens, at);
		boolean english = month != null && tokens.folded(at).charAt(0) < 0x600;
		Count behind = english ? tokens.day(month.next()) : null;
		return behind == null ? null : withYear(month, (int) behind.low(), month.skip(), behind.next());
	}

	/** «أيار/مايو», «أيار (مايو)»: behind both names. */
	private int sameMonthAgain(MonthNames.Found month) {
		boolean slash = tokens.folded(month.next()).equals("/"); //$NON-NLS-1$
		boolean bracket = tokens.folded(month.next()).equals("("); //$NON-NLS-1$
		MonthNames.Found again = (slash || bracket) && month.next() + 1 < tokens.size() ? MonthNames.find(tokens, month.next() + 1) : null;
		boolean same = again != null && again.month() == month.month() && again.calendar() == month.calendar();
		return !same ? month.next() : bracket && tokens.folded(again.next()).equals(")") ? again.next() + 1 : again.next(); //$NON-NLS-1$
	}

	private Found monthAlone(int at) {
		int from = tokens.skipTo(at, MONTH_WORDS) >= 0 ? at + 1 : at;
		MonthNames.Found month = from < tokens.size() ? MonthNames.find(tokens, from) : null;
		if (month == null) {
			return null;
		}
		int next = sameMonthAgain(month);
		Found found = withYear(month, 0, from > at ? tokens.skipTo(at, MONTH_WORDS) : month.skip(), next);
		boolean dated = found != null && found.next() > next;
		boolean expected = tokens.is(at - 1, BEFORE_MONTH) || month.skip() > 0;
		return dated || from > at || month.clear() || expected && month.calendar() == Calendar.GREGORIAN ? found : null;
	}

	/** A month or one of its days, with the year that stands behind, or that is meant. */
	private Found withYear(MonthNames.Found month, int day, int skip, int next) {
		int at = next + (tokens.folded(next).equals("من") || tokens.folded(next).equals(",") || tokens.folded(next).equals("،") ? 1 : 0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean named = tokens.is(at, YEAR_WORDS);
		Count year = tokens.year(at + (named ? 1 : 0));
		Granularity granularity = day == 0 ? Granularity.MONTH : Granularity.DAY;
		boolean era = year != null && (month.calendar() == Calendar.HIJRI) == (year.low() <= LAST_ISLAMIC);
		if (era && (year.skip() == 0 || named)) {
			DateInterval when = Days.of(month.calendar(), (int) year.low(), month.month(), day);
			return when == null ? null : stated(skip, behindEra(year.next()), when, granularity);
		}
		Integer direction = DIRECTIONS.get(tokens.folded(next));
		int behind = direction == null ? next : next + 1;
		if (written == null) {
			return new Found(skip, behind, Optional.empty(), granularity, Basis.YEAR_INFERRED);
		}
		DateInterval when = Days.nearest(month.calendar(), written, direction == null ? 0 : direction, y -> Days.of(month.calendar(), y, month.month(), day));
		return when == null ? null : new Found(skip, behind, Optional.of(when), granularity, Basis.YEAR_INFERRED);
	}

	private int behindEra(int at) {
		boolean attached = at > 0 && tokens.folded(at - 1).length() > 4;
		return !attached && (tokens.is(at, ISLAMIC) || tokens.is(at, CHRISTIAN)) ? at + 1 : at;
	}

	/** «عام 2019», «في 2011», «عامي 2011», «سنة 1440 هـ» */
	private Found yearAlone(int at) {
		int word = tokens.skipTo(at, YEAR_WORDS);
		int several = tokens.skipTo(at, YEARS_WORDS);
		boolean named = word >= 0 || several >= 0;
		Count year = tokens.year(named ? at + 1 : at);
		boolean preposition = year != null && (tokens.is(at - 1, BEFORE_YEAR) || year.skip() > 0 && tokens.is(at - 2, YEARS_WORDS));
		if (year == null || !named && !preposition) {
			return null;
		}
		boolean islamic = year.low() <= LAST_ISLAMIC && (tokens.is(year.next(), ISLAMIC) || tokens.folded(year.next() - 1).endsWith("ه")); //$NON-NLS-1$
		DateInterval when = Days.year(islamic ? Calendar.HIJRI : Calendar.GREGORIAN, (int) year.low());
		int skip = named ? Math.max(word, several) : year.skip();
		return when == null ? null : stated(skip, behindEra(year.next()), when, Granularity.YEAR);
	}

	/** «صيف 2014», «تسعينيات القرن الماضي», «القرن التاسع عشر», "the 1990s" */
	private Found season(int at) {
		Hit season = tokens.hit(at, SEASONS.keySet());
		Count year = season == null ? null : tokens.year(at + (tokens.is(at + 1, YEAR_WORDS) ? 2 : 1));
		if (year != null) {
			LocalDate first = LocalDate.of((int) year.low(), SEASONS.get(season.word()), 1);
			return stated(season.skip(), year.next(), new DateInterval(first, first.plusMonths(3).minusDays(1)), Granularity.SEASON);
		}
		Hit decade = tokens.hit(at, DECADES.keySet());
		if (decade != null) {
			int tens = DECADES.get(decade.word());
			int behind = tokens.folded(at + 1).equals("من") ? at + 2 : at + 1; //$NON-NLS-1$
			Found century = century(behind);
			int base = century == null || century.when().isEmpty() ? tens < 20 ? 2000 : 1900 : century.when().get().first().getYear() - 1;
			return stated(decade.skip(), century == null ? at + 1 : century.next(), DateInterval.years(base + tens, base + tens + 9), Granularity.DECADE);
		}
		boolean digit = tokens.folded(at).indexOf('0') > 0;
		Matcher english = digit ? ENGLISH_DECADE.matcher(tokens.folded(at)) : null;
		if (english != null && english.matches()) {
			int first = Integer.parseInt(english.group(1)) * 10;
			return stated(0, at + 1, DateInterval.years(first, first + 9), Granularity.DECADE);
		}
		return century(at);
	}

	private Found century(int at) {
		int skip = tokens.skipTo(at, CENTURY);
		if (skip < 0) {
			return null;
		}
		Count number = tokens.number(at + 1);
		Integer direction = DIRECTIONS.get(tokens.folded(at + 1));
		if (number != null && number.ordinal() && number.low() > 5 && number.low() < 22) {
			return stated(skip, number.next(), hundred((int) number.low()), Granularity.CENTURY);
		}
		if (direction == null) {
			return null;
		}
		Optional<DateInterval> when = Optional.ofNullable(written).map(day -> hundred((day.getYear() - 1) / 100 + 1 + direction));
		return new Found(skip, at + 2, when, Granularity.CENTURY, Basis.RELATIVE);
	}

	private static DateInterval hundred(int century) {
		return DateInterval.years((century - 1) * 100 + 1, century * 100);
	}

	private static Found stated(int skip, int next, DateInterval when, Granularity granularity) {
		return new Found(skip, next, Optional.of(when), granularity, Basis.STATED);
	}
}
