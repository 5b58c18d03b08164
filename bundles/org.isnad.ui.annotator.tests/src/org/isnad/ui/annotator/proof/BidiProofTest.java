// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class BidiProofTest {

	private static final String PERCENT = "أكّد أنّ «23%» من الأسرّة";

	private static List<String> runs(String text, boolean rightToLeft) {
		return BidiRun.of(text, rightToLeft, 0, text.length(), 0, text.length()).stream()
				.map(run -> run.number() + ":" + run.level() + ":" + text.substring(run.begin(), run.end())).toList();
	}

	private static BidiReason reason(String text, String sign) {
		return BidiReason.of(text, text.indexOf(sign));
	}

	@Test
	void percentAfterArabicDigitsStandsOutsideTheirRun() {
		assertEquals(List.of("1:1:أكّد أنّ «", "2:2:23", "3:1:%» من الأسرّة"), runs(PERCENT, true));
		assertEquals(BidiReason.NUMBER_AFTER_ARABIC, reason(PERCENT, "2"));
		assertEquals(BidiReason.SIGN_BESIDE_ARABIC_NUMBER, reason(PERCENT, "%"));
		assertEquals("ET", BidiReason.className('%'));
		assertEquals("EN", BidiReason.className('2'));
		assertEquals("AL", BidiReason.className('ك'));
		assertEquals("RLE", BidiReason.className(0x202B));
		assertEquals("PDI", BidiReason.className(0x2069));
		assertEquals("NSM", BidiReason.className(0x651));
		assertEquals("WS", BidiReason.className(' '));
		assertEquals("CS", BidiReason.className(','));
	}

	@Test
	void percentWithoutArabicBeforeItJoinsTheDigits() {
		assertEquals(List.of("1:2:23%", "2:1: من"), runs("23% من", true));
		assertEquals(BidiReason.SIGN_WITH_NUMBER, reason("23% من", "%"));
		assertEquals(BidiReason.SIGN_WITH_NUMBER, reason("CNN 23%", "%"));
		assertEquals(BidiReason.NUMBER, reason("CNN 23%", "2"));
		assertEquals(BidiReason.SEPARATOR_IN_NUMBER, reason("قال 1,200", ","));
		assertEquals(BidiReason.NEUTRAL, reason("قال، 1", "،".substring(0, 1)));
		assertEquals(BidiReason.CONTROL, reason("\u200Fx", "\u200F"));
		assertEquals(BidiReason.CONTROL, reason("\u202Bx", "\u202B"));
		assertEquals(BidiReason.STRONG, reason("قال", "ا"));
	}

	/** What is said of a sign is what the algorithm does to it. */
	@Test
	void reasonsAgreeWithLevels() {
		SplittableRandom random = new SplittableRandom(3);
		String letters = "كم aN12٣% ،.";
		int joined = 0;
		int beside = 0;
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 12; i++) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
			for (int i = 0; i < text.length(); i++) {
				BidiReason reason = BidiReason.of(text.toString(), i);
				if (reason == BidiReason.SIGN_WITH_NUMBER) {
					joined++;
					assertEquals(2, bidi.getLevelAt(i), text + " " + i);
				} else if (reason == BidiReason.SIGN_BESIDE_ARABIC_NUMBER) {
					beside++;
					assertTrue(bidi.getLevelAt(i) == 1, text + " " + i);
				}
			}
		}
		assertTrue(joined > 1000 && beside > 1000);
	}

	@Test
	void lineTakesTheLevelOfTheParagraphAtItsEnd() {
		String text = "قال CNN أمس";
		// a line that breaks after "CNN ": its last space is of level 1, in the middle of the line too
		List<BidiRun> line = BidiRun.of(text, true, 0, 8, 0, 8);
		assertEquals(List.of(1, 2, 1), line.stream().map(BidiRun::level).toList());
		assertEquals(7, line.get(2).begin());
		assertEquals(List.of("1:2:NN"), BidiRun.of(text, true, 0, text.length(), 5, 7).stream()
				.map(run -> run.number() + ":" + run.level() + ":" + text.substring(run.begin(), run.end())).toList());
		assertEquals(List.of(), BidiRun.of(text, true, 0, 4, 4, 8));
	}

	/** Runs cover the part without gap or overlap and differ from their neighbours. */
	@Test
	void runsCoverTheLine() {
		SplittableRandom random = new SplittableRandom(5);
		String letters = "كم aN12٣%\u202B\u202C\u2066\u2069\u200E \u064E";
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 20; i++) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			int at = 0;
			int before = -1;
			for (BidiRun run : BidiRun.of(text.toString(), random.nextBoolean(), 0, 20, 0, 20)) {
				assertEquals(at, run.begin());
				assertTrue(run.end() > run.begin() && run.level() != before);
				at = run.end();
				before = run.level();
			}
			assertEquals(20, at);
		}
	}

	@Test
	void invisibleCharactersAreNamed() {
		String text = "قـال\u00A0\u202Babc\u202C\u200C\uFE0F\t\uE000 \u0601\uD83D\uDE00\uDB40\uDC20";
		assertEquals(List.of("TATWEEL@1", "NBSP@4", "RLE@5", "PDF@9", "ZWNJ@10", "VS16@11", "TAB@12", "U+E000@13", "U+E0020@18"),
				Invisible.in(text, 0, text.length()).stream().map(found -> found.label() + "@" + found.offset()).toList());
		assertEquals(List.of(new Invisible(1, 3, "TATWEEL\u00D73"), new Invisible(5, 1, "LRM"), new Invisible(6, 1, "RLM")),
				Invisible.in("قـــا\u200E\u200F", 0, 7));
		assertNull(Invisible.label('ك'));
		assertNull(Invisible.label(' '));
		assertNull(Invisible.label(0x64E));
		assertEquals(List.of(), Invisible.in("قال the 12%", 0, 11));
	}

	@Test
	void labelsDoNotLieOnEachOther() {
		SplittableRandom random = new SplittableRandom(9);
		for (int round = 0; round < 2_000; round++) {
			int size = 1 + random.nextInt(12);
			int[] wished = new int[size];
			int[] widths = new int[size];
			for (int i = 0; i < size; i++) {
				wished[i] = random.nextInt(-20, 520);
				widths[i] = 10 + random.nextInt(30);
			}
			int[] placed = TagRow.place(wished, widths, 0, 520, 2);
			for (int i = 0; i < size; i++) {
				assertTrue(placed[i] + widths[i] <= 520 && placed[i] >= 0);
				for (int j = 0; j < i; j++) {
					assertTrue(placed[i] >= placed[j] + widths[j] + 2 || placed[j] >= placed[i] + widths[i] + 2);
				}
			}
		}
		// what has room stays where it wishes to be
		assertEquals(List.of(100, 40), java.util.Arrays.stream(TagRow.place(new int[] { 100, 40 }, new int[] { 20, 20 }, 0, 520, 2)).boxed().toList());
	}
}
