// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberRoundTripTest {
	private static final String[] PROCLITICS = { "", "", "و", "ب", "ل", "فب" };
	private final NumberReader arabic = new NumberReader("ar");

	@Test
	void everyNumberUpToAThousandIsReadAgainInBothGenders() {
		for (int seed = 0; seed < 8; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			for (int number = 0; number < 1000; number++) {
				check(number, new ArabicSpelling(random).spell(number, random.nextBoolean()));
			}
		}
	}

	@Test
	void numbersUpToABillionAreReadAgain() {
		SplittableRandom random = new SplittableRandom(99);
		for (int round = 0; round < 20_000; round++) {
			long bound = (long) Math.pow(10, random.nextInt(3, 10));
			long number = random.nextLong(bound);
			if (random.nextBoolean()) {
				// Round numbers have spellings of their own.
				number -= number % (long) Math.pow(10, random.nextInt(1, 8));
			}
			check(number, new ArabicSpelling(random).spell(number, random.nextBoolean()));
		}
	}

	private void check(long number, String spelled) {
		List<NumberMention> read = arabic.read(spelled);
		assertEquals(1, read.size(), spelled + " " + read);
		assertEquals(number, read.getFirst().low(), spelled);
		assertTrue(read.getFirst().exact() && !read.getFirst().ordinal(), spelled);
		assertEquals(spelled, spelled.substring(read.getFirst().begin(), read.getFirst().end()));
	}

	@Test
	void aProcliticIsNoPartOfTheNumber() {
		SplittableRandom random = new SplittableRandom(3);
		for (int round = 0; round < 2000; round++) {
			long number = random.nextLong(3, 1_000_000);
			String spelled = random.nextBoolean() ? new ArabicSpelling(random).spell(number, false) : Long.toString(number);
			String proclitic = PROCLITICS[random.nextInt(PROCLITICS.length)];
			if (spelled.startsWith("أحد")) {
				// With a conjunction it is spelled like «واحد».
				continue;
			}
			String text = "سمع " + proclitic + spelled + " دولار";
			NumberMention read = arabic.read(text).getFirst();
			assertEquals(spelled, text.substring(read.begin(), read.end()), text);
			assertEquals(number, read.low(), text);
			assertEquals("dollar", read.unit(), text);
		}
	}

	@Test
	void digitsOfThreeScriptsAreReadAgain() {
		SplittableRandom random = new SplittableRandom(8);
		for (int round = 0; round < 5000; round++) {
			long whole = random.nextLong((long) Math.pow(10, random.nextInt(1, 10)));
			boolean decimal = random.nextBoolean();
			double number = decimal ? whole + random.nextInt(10) / 10.0 : whole;
			String latin = decimal ? String.format(Locale.ROOT, "%,.1f", number) : String.format(Locale.ROOT, random.nextBoolean() ? "%,d" : "%d", whole);
			String text = switch (random.nextInt(3)) {
			case 0 -> latin;
			case 1 -> inScript(latin, '٠');
			default -> inScript(latin, '۰');
			};
			List<NumberMention> read = arabic.read("بلغ " + text + " طنا");
			assertEquals(1, read.size(), text);
			assertEquals(number, read.getFirst().low(), 1e-9, text);
			assertEquals("ton", read.getFirst().unit());
		}
	}

	private static String inScript(String latin, char zero) {
		StringBuilder text = new StringBuilder();
		for (char c : latin.toCharArray()) {
			text.append(c == ',' ? '٬' : c == '.' ? '٫' : (char) (zero + c - '0'));
		}
		return text.toString();
	}

	@Test
	void theSpellingIsNotTheReadersOwn() {
		// What would be read if parts were only added up or the order were not looked at.
		assertNotEquals(arabic.read("خمسة وعشرون ألفا").getFirst().low(), 1025);
		assertEquals(List.of(1000.0, 1_000_000.0), arabic.read("ألف ومليون").stream().map(NumberMention::low).toList());
		assertEquals(List.of(1000.0, 3000.0), arabic.read("ألف وثلاثة آلاف").stream().map(NumberMention::low).toList());
		assertEquals(List.of(100.0, 2000.0), arabic.read("مئة وألفان").stream().map(NumberMention::low).toList());
		assertEquals(List.of(5.0, 10.0), arabic.read("خمسة وعشرة").stream().map(NumberMention::low).toList());
	}

	@Test
	void randomWordsAndSignsDoNoHarmAndMentionsDoNotOverlap() {
		SplittableRandom random = new SplittableRandom(41);
		String[] words = { "ألف", "وألفان", "بين", "3", "و5", "٪", "-", "/", "ونصف", "آلاف", "عشرات", "من", "إلى", "الثاني", "عشر", "كانون", "بعد", "المئة", "أكثر", "على", "الأقل",
				"يوم", "يومين", "واحد", "أحد", "و", "بـ80", "F16", "1.5", "شخصا", "نصف", "نهائي", "ثلاثة", "أرباع", "،", "حوالي", "2019", "twenty", "and", "a", "half", "$" };
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i > 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
			}
			int last = 0;
			for (NumberMention number : arabic.read(text.toString())) {
				assertTrue(number.begin() >= last && number.end() > number.begin() && number.end() <= text.length(), text.toString());
				assertTrue(number.low() >= 0 && number.low() <= number.high(), text + " " + number);
				last = number.end();
			}
		}
	}
}
