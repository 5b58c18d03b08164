// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.NumberReader;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordTrait;
import org.isnad.arabic.time.CalendarDates.Found;
import org.isnad.arabic.time.DateTokens.Hit;

/**
 * Reads the dates of a text: «29 مايو 2019», «التاسع والعشرين من أيار/مايو», «15 رمضان 1440 هـ», «29/5/2019», «عام 2011», «تسعينيات القرن الماضي»,
 * and what is told by its distance from the day of writing: «أمس», «الثلاثاء الماضي», «قبل يومين», «الأسبوع المقبل», «منتصف الشهر الجاري».
 * Months are known by the names of Egypt and the Gulf, of the Levant, of the Maghreb, by the Islamic and the English ones.
 * What a date leaves open its interval leaves open too. A part of the day before a day («صباح الأحد») belongs to the mention; the clock is not read. Time is linear. Immutable; any thread may use it.
 */
public final class DateReader {
	/** Which third of a period is meant. */
	private static final Map<String, Integer> PARTS = DateTokens.table("مطلع=0 بداية=0 أوائل=0 منتصف=1 أواسط=1 وسط=1 نهاية=2 أواخر=2 ختام=2 early=0 mid=1 late=2"); //$NON-NLS-1$
	private static final Set<String> WEEKDAYS = DateTokens.words(
			"الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد monday tuesday wednesday thursday friday saturday sunday"); //$NON-NLS-1$
	/** What a date can begin with, without the article. */
	private static final Set<String> OPENERS = Stream.of(PARTS.keySet().stream(), CalendarDates.openers(), RelativeDates.openers()).flatMap(s -> s)
			.map(word -> word.startsWith("ال") ? word.substring(2) : word).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	private static final WordTrait OPENS = new WordTrait(DateReader::opens);
	private static final Set<String> BETWEEN = DateTokens.words("، , ( - – الموافق في"); //$NON-NLS-1$
	private static final Set<String> PARTS_OF_DAY = DateTokens.words("فجر صباح ضحى ظهر نهار عصر مساء ليل ليلة morning evening"); //$NON-NLS-1$
	private static final Set<String> MIDDLE = DateTokens.words("منتصف"); //$NON-NLS-1$
	private static final Set<String> DAY_WORDS = DateTokens.words("اليوم أمس غدا today yesterday tomorrow"); //$NON-NLS-1$

	private final NumberReader numbers;
	private final TextSegmenter segmenter;

	/** @param language a BCP 47 tag; dates of Arabic and English are known */
	public DateReader(String language) {
		numbers = new NumberReader(language);
		segmenter = new TextSegmenter(language);
	}

	/**
	 * The dates of a text in order; they do not overlap.
	 *
	 * @param written the day on which it was written, or null where that is not known
	 */
	public List<DateMention> read(String text, LocalDate written) {
		return read(text, segmenter.tokens(text), written);
	}

	/** The same over tokens that are already there. */
	public List<DateMention> read(String text, List<Token> tokens, LocalDate written) {
		return read(text, tokens, numbers.read(text, tokens), written);
	}

	/** The same with the numbers that {@link NumberReader} found among the tokens. */
	public List<DateMention> read(String text, List<Token> tokens, List<NumberMention> found, LocalDate written) {
		return readAll(text, tokens, new DateTokens(text, tokens, found), written);
	}

	private static List<DateMention> readAll(String text, List<Token> tokens, DateTokens dates, LocalDate written) {
		CalendarDates calendar = new CalendarDates(dates, written);
		RelativeDates relative = new RelativeDates(dates, written);
		List<DateMention> found = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			Found date = dates.canOpen(i, OPENS) ? readAt(dates, calendar, relative, i) : null;
			if (date == null) {
				i++;
			} else {
				int begin = partOfDay(dates, i, date);
				found.add(mention(text, tokens, begin, begin < i ? withSkip(date, Math.max(0, Math.max(dates.skipTo(begin, PARTS_OF_DAY), dates.skipTo(begin, MIDDLE)))) : date));
				i = date.next();
			}
		}
		return found;
	}

	/** Whether a word behind its proclitics is one that a date can begin with, or holds a digit. */
	private static boolean opens(String folded) {
		return DateTokens.hasDigit(folded) || Clitics.splits(folded).stream().anyMatch(s -> OPENERS.contains(s.rest()));
	}

	/** «صباح الأحد»: where the part of the day before a day begins. */
	private static int partOfDay(DateTokens dates, int at, Found date) {
		boolean before = at > 0 && date.granularity() == Granularity.DAY && date.skip() == 0 && dates.skipTo(at - 1, PARTS_OF_DAY) >= 0;
		boolean midnight = before && dates.folded(at - 1).equals("ليل") && dates.skipTo(at - 2, MIDDLE) >= 0; //$NON-NLS-1$
		return midnight ? at - 2 : before ? at - 1 : at;
	}

	private static Found withSkip(Found date, int skip) {
		return new Found(skip, date.next(), date.when(), date.granularity(), date.basis());
	}

	private static Found readAt(DateTokens dates, CalendarDates calendar, RelativeDates relative, int at) {
		Hit part = dates.hit(at, PARTS.keySet());
		if (part != null) {
			int from = dates.folded(at + 1).equals("-") ? at + 2 : at + 1; //$NON-NLS-1$
			Found whole = from < dates.size() ? plain(dates, calendar, relative, from) : null;
			boolean period = whole != null && whole.granularity() != Granularity.DAY && whole.skip() == 0;
			int third = PARTS.get(part.word());
			return period ? new Found(part.skip(), whole.next(), whole.when().map(when -> when.third(third)), whole.granularity(), whole.basis()) : null;
		}
		return plain(dates, calendar, relative, at);
	}

	private static Found plain(DateTokens dates, CalendarDates calendar, RelativeDates relative, int at) {
		Found whole = weekdayAndDate(dates, calendar, at);
		if (whole != null) {
			return whole;
		}
		Found dated = calendar.read(at);
		Found told = dated == null ? relative.read(at) : dated;
		boolean today = told != null && told.next() == at + 1 && dates.skipTo(at, DAY_WORDS) >= 0;
		int behind = today && (dates.folded(at + 1).equals("،") || dates.folded(at + 1).equals(",")) ? at + 2 : at + 1; //$NON-NLS-1$ //$NON-NLS-2$
		// «أمس الثلاثاء»: one day told twice.
		return today && dates.is(behind, WEEKDAYS) ? new Found(told.skip(), behind + 1, told.when(), told.granularity(), told.basis()) : told;
	}

	/** «الثلاثاء 29 مايو», «الثلاثاء (29 مايو)», «الثلاثاء الموافق 29/5/2019»: the date says which Tuesday. */
	private static Found weekdayAndDate(DateTokens dates, CalendarDates calendar, int at) {
		int skip = dates.skipTo(at, WEEKDAYS);
		if (skip < 0) {
			return null;
		}
		int from = at + 1;
		while (from < dates.size() && from < at + 3 && dates.is(from, BETWEEN)) {
			from++;
		}
		Found date = from < dates.size() ? calendar.read(from) : null;
		if (date == null || date.granularity() != Granularity.DAY || date.skip() > 0) {
			return null;
		}
		boolean bracket = dates.folded(from - 1).equals("(") && dates.folded(date.next()).equals(")"); //$NON-NLS-1$ //$NON-NLS-2$
		return new Found(skip, bracket ? date.next() + 1 : date.next(), date.when(), date.granularity(), date.basis());
	}

	private static DateMention mention(String text, List<Token> tokens, int at, Found date) {
		Token first = tokens.get(at);
		int begin = first.begin();
		if (date.skip() > 0 && date.skip() < first.folded().length()) {
			begin += ArabicFolder.fold(text.substring(first.begin(), first.end())).original(date.skip(), date.skip() + 1).begin();
		}
		Optional<DateInterval> when = date.when();
		return new DateMention(begin, tokens.get(date.next() - 1).end(), when, date.granularity(), date.basis());
	}
}
