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
