// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberReaderTest {
	@Test
	void digitsOfThreeScriptsWithSeparators() {
		assertEquals(List.of("80"), values("٨٠"));
		assertEquals(List.of("1234.5"), values("١٬٢٣٤٫٥"));
		assertEquals(List.of("1200"), values("1,200"));
		assertEquals(List.of("3000000"), values("٣ ملايين"));
	}

	@Test
	void datesAndScoresAreNoNumbers() {
		assertEquals(List.of(), values("29/5/2019"));
		assertEquals(List.of(), values("2-1"));
	}

	@Test
	void spelledNumbers() {
		assertEquals(List.of("3"), values("ثلاثة جنود"));
		assertEquals(List.of("15"), values("خمسة عشر يوما"));
		assertEquals(List.of("11"), values("أحد عشر شخصا"));
		assertEquals(List.of("44"), values("أربعة وأربعون"));
		assertEquals(List.of("824"), values("ثمانمئة وأربعة وعشرون"));
		assertEquals(List.of("300"), values("ثلاث مئة"));
		assertEquals(List.of("25000"), values("خمسة وعشرون ألفا"));
		assertEquals(List.of("1200000"), values("مليون ومئتا ألف"));
		assertEquals(List.of("1950"), values("ألف وتسعمئة وخمسين"));
		assertEquals(List.of("3", "5"), values("ثلاثة قتلى وخمسة جرحى"));
	}

	@Test
	void dualsAndOrdinals() {
		NumberMention months = read("قبل شهرين").getFirst();
		assertEquals("2 month", shown(months) + ' ' + months.unit());
		NumberMention day = read("يومها الرابع والاربعين").getFirst();
		assertEquals("44 true", shown(day) + ' ' + day.ordinal());
	}

	@Test
	void vagueNumbersAreIntervals() {
		assertEquals(List.of("20..99"), values("عشرات الجنود"));
		assertEquals(List.of("20000..99000"), values("عشرات الآلاف"));
		assertEquals(List.of("3..9"), values("بضعة أيام"));
		assertEquals(List.of("500..Infinity"), values("لأكثر من 500 كيلو متر"));
		assertEquals(List.of("2.7..3.3"), values("حوالى 3 كيلومتر"));
		assertEquals(List.of("0..10"), values("أقل من عشرة أيام"));
	}

	@Test
	void whatSaysHowVagueMayStandBeforeOrBehind() {
		assertEquals(List.of("500..Infinity"), values("ما لا يقل عن 500 شخص"));
		assertEquals(List.of("0..500"), values("لا يزيد على 500 شخص"));
		assertEquals(List.of("500..Infinity"), values("500 شخص على الأقل"));
		assertEquals(List.of("0..3"), values("ثلاثة أيام على الأكثر"));
		assertEquals(List.of("2.7..3.3"), values("زهاء ثلاثة كيلومترات"));
		assertEquals(List.of("90..110"), values("مئة شخص تقريبا"));
		assertEquals(List.of("20..29"), values("عشرون ونيف"));
	}

	@Test
	void twoEndsAreOneInterval() {
		assertEquals(List.of("3..5"), values("بين 3 و5 كيلومترات"));
		assertEquals(List.of("3..5"), values("ما بين ثلاثة وخمسة أيام"));
		assertEquals(List.of("5..20"), values("بين خمسة وعشرين شخصا"));
		assertEquals(List.of("23..30"), values("بين ثلاثة وعشرين وثلاثين شخصا"));
		assertEquals(List.of("3000000..5000000"), values("بين 3 و5 ملايين دولار"));
		assertEquals(List.of("3..5"), values("من ثلاثة إلى خمسة أيام"));
		assertEquals(List.of("3..5"), values("3-5 أيام"));
		assertEquals(List.of("2..3"), values("يستمر اثنين أو ثلاثة أيام"));
		assertEquals(List.of("3..5"), new NumberReader("en").read("between three and five days").stream().map(NumberReaderTest::shown).toList());
	}

	@Test
	void fractions() {
		assertEquals(List.of("0.5"), values("نصف المقاعد"));
		assertEquals(List.of("500000"), values("نصف مليون دولار"));
		assertEquals(List.of("1500000"), values("مليون ونصف المليون دولار"));
		assertEquals(List.of("3500000"), values("ثلاثة ملايين ونصف"));
		assertEquals(0.75, read("ثلاثة أرباع السكان").getFirst().low());
		assertEquals(List.of("3.5"), values("ثلاث سنوات ونصف"));
		assertEquals("year 3.5", read("ثلاث سنوات ونصف").getFirst().unit() + ' ' + shown(read("ثلاث سنوات ونصف").getFirst()));
		assertEquals("hour 1.5", read("بعد ساعة ونصف").getFirst().unit() + ' ' + shown(read("بعد ساعة ونصف").getFirst()));
		assertEquals(List.of(), values("في نصف نهائي الكأس"));
	}

	@Test
	void digitsWithWordsAndSignsAroundThem() {
		assertEquals(List.of("3200000"), values("3 ملايين و200 ألف"));
		assertEquals(List.of("500"), values("لـ500 جندي"));
		assertEquals("km 5", read("تقدم 5كم").getFirst().unit() + ' ' + shown(read("تقدم 5كم").getFirst()));
		assertEquals("% 20", read("بلغ %20 منها").getFirst().unit() + ' ' + shown(read("بلغ %20 منها").getFirst()));
		assertEquals("dollar 50", read("دفع 50$").getFirst().unit() + ' ' + shown(read("دفع 50$").getFirst()));
		assertEquals("km2 300", read("مساحتها 300 كيلو متر مربع").getFirst().unit() + ' ' + shown(read("300").getFirst()));
		assertEquals(List.of(), values("كوفيد-19 وصواريخ إس-400 وطائرة F16"));
		String text = "تقدم 5كم وبـ80 جنديا";
		assertEquals(List.of("5", "80"), read(text).stream().map(n -> text.substring(n.begin(), n.end())).toList());
	}

	@Test
	void dualsOfWhateverIsCounted() {
		assertEquals("2 dead", shown(read("سقط قتيلان").getFirst()) + ' ' + read("سقط قتيلان").getFirst().unit());
		assertEquals("2 aircraft", shown(read("دمرت طائرتين").getFirst()) + ' ' + read("دمرت طائرتين").getFirst().unit());
		assertEquals(List.of("2000"), values("قتل ألفا جندي"));
		assertEquals(List.of("2000"), values("ألفي جندي"));
		assertEquals(List.of("1500"), values("ألفا وخمسمئة"));
		assertEquals(List.of(), values("من المدنيين"));
	}

	@Test
	void ordinals() {
		assertEquals(List.of("11"), ordinals("الحادي عشر من مايو"));
		assertEquals(List.of("12"), ordinals("الجلسة الثانية عشرة"));
		assertEquals(List.of("21"), ordinals("الحادي والعشرين"));
		assertEquals(List.of("20"), ordinals("القرن العشرين"));
		assertEquals(List.of("101"), ordinals("الأولى بعد المئة"));
		assertEquals(List.of("3"), ordinals("ثالث أكبر مدينة"));
		assertEquals(List.of(), values("كانون الثاني وتشرين الأول وربيع الأول"));
		assertEquals(List.of(), values("يوم الاثنين"));
		assertEquals(List.of("21", "22"), new NumberReader("en").read("the twenty-first and the 22nd").stream().filter(NumberMention::ordinal).map(NumberReaderTest::shown).toList());
	}

	private static List<String> ordinals(String text) {
		return read(text).stream().filter(NumberMention::ordinal).map(NumberReaderTest::shown).toList();
	}

	@Test
	void unitsHaveOneNameHoweverTheyAreSpelled() {
		assertEquals("km", read("3 كيلومتر").getFirst().unit());
		assertEquals("km", read("500 كيلو متر").getFirst().unit());
		assertEquals("km", read("80 كم").getFirst().unit());
		assertEquals("%", read("20 بالمئة").getFirst().unit());
		assertEquals("%", read("٢٠٪").getFirst().unit());
	}

	@Test
	void offsetsCoverTheNumberAlone() {
		String text = "قتل نحو ثلاثة وعشرين جنديا";
		NumberMention number = read(text).getFirst();
		assertEquals("ثلاثة وعشرين", text.substring(number.begin(), number.end()));
	}

	@Test
	void english() {
		assertEquals(List.of("25", "1200", "40..Infinity"), new NumberReader("en")
				.read("twenty-five trucks, one thousand two hundred tons and more than 40 people").stream().map(NumberReaderTest::shown).toList());
	}

	@Test
	void plainWordsAreNoNumbers() {
		assertEquals(List.of(), values("الفقراء والعشائر سبعاوي"));
		assertEquals(List.of(), values("أحد القادة"));
	}

	private static List<NumberMention> read(String text) {
		return new NumberReader("ar").read(text);
	}

	private static List<String> values(String text) {
		return read(text).stream().map(NumberReaderTest::shown).toList();
	}

	private static String shown(NumberMention n) {
		String low = trimmed(n.low());
		return n.exact() ? low : low + ".." + trimmed(n.high());
	}

	private static String trimmed(double value) {
		if (Double.isInfinite(value)) {
			return "Infinity";
		}
		return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
	}
}
