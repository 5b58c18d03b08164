// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.arabic.time.DateMention.Basis;
import org.junit.jupiter.api.Test;

class DateReaderTest {
	private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 29);
	private static final String[][] MONTHS = {
			{ "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر" },
			{ "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول" },
			{ "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر" } };
	private static final String[] ISLAMIC = { "محرم", "صفر", "ربيع الأول", "ربيع الثاني", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذي القعدة", "ذي الحجة" };
	private static final String[] ORDINALS = { "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر",
			"الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرين", "الحادي والعشرين",
			"الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين", "الخامس والعشرين", "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين",
			"التاسع والعشرين", "الثلاثين", "الحادي والثلاثين" };

	private final DateReader arabic = new DateReader("ar");

	@Test
	void daysOfEveryNamingAreReadAgain() {
		SplittableRandom random = new SplittableRandom(1);
		for (int round = 0; round < 5000; round++) {
			LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(70_000));
			String[] names = MONTHS[random.nextInt(3)];
			String month = names[day.getMonthValue() - 1];
			String other = MONTHS[random.nextInt(3)][day.getMonthValue() - 1];
			String number = digits(random, Integer.toString(day.getDayOfMonth()));
			String year = digits(random, Integer.toString(day.getYear()));
			String written = switch (random.nextInt(9)) {
			case 0 -> number + " " + month + " " + year;
			case 1 -> number + " من " + month + " عام " + year;
			case 2 -> ORDINALS[day.getDayOfMonth() - 1] + " من " + month + " " + year;
			case 3 -> number + " " + month + "/" + other + " " + year;
			case 4 -> number + " " + month + " (" + other + ") " + year;
			case 5 -> number + "/" + digits(random, Integer.toString(day.getMonthValue())) + "/" + year;
			case 6 -> digits(random, String.format(java.util.Locale.ROOT, "%d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
			case 7 -> "الـ" + number + " من شهر " + month + " سنة " + year;
			default -> number + " " + month + " " + year + "م";
			};
			check(written, "وقع الانفجار يوم " + written + " في السوق", random.nextBoolean() ? null : WEDNESDAY, new DateInterval(day, day), Granularity.DAY);
		}
	}

	@Test
	void monthsAndYearsAreReadAgain() {
		SplittableRandom random = new SplittableRandom(2);
		for (int round = 0; round < 2000; round++) {
			int year = random.nextInt(1900, 2100);
			int month = random.nextInt(12);
			LocalDate first = LocalDate.of(year, month + 1, 1);
			String digits = digits(random, Integer.toString(year));
			String name = MONTHS[random.nextInt(3)][month];
			check(name + " " + digits, "في " + name + " " + digits + " كما قيل", null, new DateInterval(first, first.plusMonths(1).minusDays(1)), Granularity.MONTH);
			DateInterval whole = new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			check("عام " + digits, "منذ عام " + digits + " كما قيل", null, whole, Granularity.YEAR);
		}
	}

	@Test
	void islamicDaysAreKnownToADay() {
		SplittableRandom random = new SplittableRandom(3);
		for (int round = 0; round < 2000; round++) {
			HijrahDate day = HijrahDate.of(random.nextInt(1350, 1500), random.nextInt(1, 13), random.nextInt(1, 29));
			LocalDate civil = LocalDate.from(day);
			String name = ISLAMIC[day.get(java.time.temporal.ChronoField.MONTH_OF_YEAR) - 1];
			String written = day.get(java.time.temporal.ChronoField.DAY_OF_MONTH) + " " + name + " " + day.get(java.time.temporal.ChronoField.YEAR) + " هـ";
			check(written, "في " + written + " كما قيل", null, new DateInterval(civil.minusDays(1), civil.plusDays(1)), Granularity.DAY);
		}
	}

	@Test
	void aDateWithoutYearIsTheNearestOne() {
		SplittableRandom random = new SplittableRandom(4);
		for (int round = 0; round < 2000; round++) {
			LocalDate written = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
			LocalDate day = written.plusDays(random.nextInt(-170, 170));
			String text = day.getDayOfMonth() + " " + MONTHS[random.nextInt(3)][day.getMonthValue() - 1];
			DateMention read = only("في " + text, written);
			assertTrue(day.getDayOfMonth() == 29 && day.getMonthValue() == 2 || read.when().orElseThrow().equals(new DateInterval(day, day)), text + " in " + written + ": " + read);
			assertEquals(Basis.YEAR_INFERRED, read.basis());
			assertTrue(only("في " + text, null).when().isEmpty());
		}
	}

	@Test
	void whatIsToldFromTheDayOfWriting() {
		assertEquals("2019-05-28", when("أمس"));
		assertEquals("2019-05-27", when("أول من أمس"));
		assertEquals("2019-05-29", when("مساء اليوم"));
		assertEquals("2019-05-31", when("بعد غد"));
		assertEquals("2019-05-28", when("أمس الثلاثاء"));
		assertEquals("2019-05-28", when("الثلاثاء"));
		assertEquals("2019-05-28", when("الثلاثاء الماضي"));
		assertEquals("2019-05-22", when("الأربعاء الماضي"));
		assertEquals("2019-05-29", when("الأربعاء"));
		assertEquals("2019-06-04", when("للثلاثاء المقبل"));
		assertEquals("2019-05-27", when("قبل يومين"));
		assertEquals("2019-05-26", when("قبل ثلاثة أيام"));
		assertEquals("2019-05-19/2019-05-27", when("قبل أيام"));
		assertEquals("2019-05-12/2019-05-18", when("قبل أسبوعين"));
		assertEquals("2019-04-01/2019-04-30", when("الشهر الماضي"));
		assertEquals("2020-01-01/2020-12-31", when("العام المقبل"));
		assertEquals("2019-05-25/2019-06-02", when("هذا الأسبوع"));
		assertEquals("2019-05-11/2019-05-20", when("منتصف الشهر الجاري"));
		assertEquals("1990-01-01/1999-12-31", when("تسعينيات القرن الماضي"));
		assertEquals("1801-01-01/1900-12-31", when("القرن التاسع عشر"));
		assertEquals("2019-04-04", when("في الرابع من أفريل الفارط"));
	}

	@Test
	void thePartOfTheDayBelongsToTheMention() {
		assertEquals("2019-05-27/2019-05-28", when("ليل الاثنين الثلاثاء"));
		for (String text : new String[] { "صباح الأحد", "منتصف ليل الجمعة", "مساء أمس", "ليل الاثنين الثلاثاء" }) {
			DateMention read = only(text, WEDNESDAY);
			assertEquals(text, text.substring(read.begin(), read.end()));
		}
	}

	@Test
	void whatIsNoDate() {
		assertEquals(List.of(), arabic.read("اليوم الأول من المؤتمر", WEDNESDAY));
		assertEquals(List.of(), arabic.read("قبل يومين من الانتخابات", WEDNESDAY));
		assertEquals(List.of(), arabic.read("في 1500 متر", WEDNESDAY));
		assertEquals(List.of(), arabic.read("مارس الضابط مهامه", WEDNESDAY));
		assertEquals(List.of(), arabic.read("وصل رمضان ورجب إلى المكتب", WEDNESDAY));
		assertEquals(List.of(), arabic.read("31/2/2019", WEDNESDAY));
		assertEquals(List.of(), new DateReader("en").read("He may march on.", WEDNESDAY));
	}

	@Test
	void english() {
		DateReader reader = new DateReader("en");
		assertEquals(List.of("2019-05-29", "2019-05-27", "2019-05-18/2019-05-26", "1990-01-01/1999-12-31", "2019-06-04", "2011-01-01/2011-12-31"),
				reader.read("On May 29, 2019, two days ago, last week, in the 1990s, next Tuesday and in 2011.", WEDNESDAY).stream().map(d -> d.when().orElseThrow().toString()).toList());
	}

	@Test
	void daysAgoAreCountedWhateverTheNumber() {
		SplittableRandom random = new SplittableRandom(6);
		for (int days = 3; days < 400; days++) {
			String unit = days % 100 >= 3 && days % 100 <= 10 ? " أيام" : " يوما";
			String number = random.nextBoolean() ? Integer.toString(days) : digits(random, Integer.toString(days));
			DateMention read = only("قبل " + number + unit, WEDNESDAY);
			assertEquals(new DateInterval(WEDNESDAY.minusDays(days), WEDNESDAY.minusDays(days)), read.when().orElseThrow());
			assertEquals(("قبل " + number + unit).length(), read.end() - read.begin());
		}
	}

	@Test
	void thirdsOfAnIntervalLieInItAndCoverIt() {
		SplittableRandom random = new SplittableRandom(7);
		for (int round = 0; round < 1000; round++) {
			DateInterval whole = new DateInterval(WEDNESDAY, WEDNESDAY.plusDays(random.nextInt(2, 900)));
			long days = 0;
			for (int i = 0; i < 3; i++) {
				assertTrue(whole.covers(whole.third(i)));
				days += ChronoUnit.DAYS.between(whole.third(i).first(), whole.third(i).last()) + 1;
			}
			assertEquals(ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1, days);
		}
	}

	@Test
	void randomWordsDoNoHarm() {
		SplittableRandom random = new SplittableRandom(9);
		String[] words = { "أمس", "أول", "من", "قبل", "بعد", "غد", "29", "/", "5", "2019", "مايو", "كانون", "الثاني", "الأسبوع", "الماضي", "القرن", "العشرين", "رمضان", "1440", "هـ", "،", "(",
				")", "منتصف", "عام", "عامي", "و2014", "هذا", "الثلاثاء", "-", "الـ29", "صيف", "التسعينيات", "May", "31", "last", "ago", "99/99/9999", "شهر", "يومين", "نحو" };
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i > 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
			}
			int last = 0;
			for (DateMention date : arabic.read(text.toString(), random.nextBoolean() ? WEDNESDAY : null)) {
				assertTrue(date.begin() >= last && date.end() > date.begin() && date.end() <= text.length(), text.toString());
				last = date.end();
			}
		}
	}

	private void check(String written, String text, LocalDate document, DateInterval when, Granularity granularity) {
		DateMention read = only(text, document);
		assertEquals(written, text.substring(read.begin(), read.end()), text);
		assertEquals(when, read.when().orElse(null), text);
		assertEquals(granularity, read.granularity(), text);
		assertEquals(Basis.STATED, read.basis(), text);
	}

	private DateMention only(String text, LocalDate written) {
		List<DateMention> read = arabic.read(text, written);
		assertEquals(1, read.size(), text + " " + read);
		return read.getFirst();
	}

	private String when(String text) {
		return only(text, WEDNESDAY).when().orElseThrow().toString();
	}

	private static String digits(SplittableRandom random, String latin) {
		char zero = new char[] { '0', '٠', '۰' }[random.nextInt(3)];
		StringBuilder text = new StringBuilder();
		latin.chars().forEach(c -> text.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : (char) c));
		return text.toString();
	}
}
