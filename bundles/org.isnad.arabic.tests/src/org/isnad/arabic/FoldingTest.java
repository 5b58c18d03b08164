// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FoldingTest {
	private static final int[] LETTERS = "أإآٱاىیيئيؤةهكگچڤ ـًّٰٓۥ\u200F\u202B\u2069\u00AD\u180E٠۹5٫٬٪\uFEFB\uFDFA\uFE76\uFCF2ée\u0301ßİΣ😀\uD835\uDCB3\uD800\uDC00\n\t\u00A0،.«x"
			.codePoints().toArray();

	@Test
	void eachFoldDoesItsOwnAndNothingElse() {
		String text = "مُدرّسـة أإؤئى ڤ\u200F ٣٫٥ \uFEFB É\u00A0";
		assertEquals("مدرسـة أإؤئى ڤ\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.MARKS));
		assertEquals("مُدرّسة أإؤئى ڤ\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.TATWEEL));
		assertEquals("مُدرّسـة ااؤئى ڤ\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.ALEF));
		assertEquals("مُدرّسـة أإويى ڤ\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.HAMZA));
		assertEquals("مُدرّسـة أإؤئي ڤ\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.YA));
		assertEquals("مُدرّسـه أإؤئى ڤ\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.TA_MARBUTA));
		assertEquals("مُدرّسـة أإؤئى ف\u200F ٣٫٥ \uFEFB É\u00A0", only(text, Fold.FOREIGN));
		assertEquals("مُدرّسـة أإؤئى ڤ ٣٫٥ \uFEFB É\u00A0", only(text, Fold.INVISIBLE));
		assertEquals("مُدرّسـة أإؤئى ڤ\u200F 3.5 \uFEFB É\u00A0", only(text, Fold.DIGITS));
		assertEquals("مُدرّسـة أإؤئى ڤ\u200F ٣٫٥ لا É\u00A0", only(text, Fold.PRESENTATION));
		assertEquals("مُدرّسـة أإؤئى ڤ\u200F ٣٫٥ \uFEFB e\u00A0", only(text, Fold.LATIN));
		assertEquals("مُدرّسـة أإؤئى ڤ\u200F ٣٫٥ \uFEFB É ", only(text, Fold.SPACES));
		assertEquals(text, Folding.of(Set.of()).key(text));
	}

	@Test
	void vowelSignsInPresentationFormAreMarksAndNoSpaces() {
		assertEquals("بب", ArabicFolder.key("ب\uFE76ب\uFC60"));
		FoldedText folded = ArabicFolder.fold("ب\uFE76ب");
		assertEquals(new TextRange(0, 2), folded.original(0, 1));
	}

	@Test
	void lettersForForeignSoundsAreThoseWithoutThem() {
		assertEquals(ArabicFolder.key("فيينا"), ArabicFolder.key("ڤيينا"));
		assertEquals(ArabicFolder.key("باريس"), ArabicFolder.key("پاريس"));
	}

	@Test
	void everyCharacterOfTheBasicPlaneFoldsToSomethingThatStays() {
		for (char c = 1; c < Character.MAX_VALUE; c++) {
			String folded = ArabicFolder.key(String.valueOf(c));
			assertEquals(folded, ArabicFolder.key(folded), Integer.toHexString(c));
		}
	}

	@Test
	void theMapIsMonotoneAndCoversWhateverTheOptions() {
		SplittableRandom random = new SplittableRandom(2026);
		for (int round = 0; round < 60; round++) {
			Set<Fold> folds = EnumSet.noneOf(Fold.class);
			for (Fold fold : Fold.values()) {
				if (random.nextInt(4) > 0) {
					folds.add(fold);
				}
			}
			Folding folding = Folding.of(folds);
			for (int i = 0; i < 80; i++) {
				String text = randomText(random, 25);
				FoldedText folded = folding.fold(text);
				String about = folds + " " + text;
				assertEquals(folding.key(text), folded.text(), about);
				assertEquals(folded.text(), folding.key(folded.text()), about);
				assertEquals(text.length(), folded.originalLength());
				checkMap(text, folded, about);
			}
		}
	}

	/** Each folded character comes from somewhere, in order; and what it came from becomes it again. */
	private static void checkMap(String text, FoldedText folded, String about) {
		TextRange before = new TextRange(0, 0);
		for (int i = 0; i < folded.text().length(); i++) {
			TextRange origin = folded.original(i, i + 1);
			assertTrue(origin.length() > 0 && origin.end() <= text.length(), about);
			assertTrue(origin.begin() >= before.begin() && origin.end() >= before.end(), about);
			assertTrue(origin.equals(before) || origin.begin() >= before.end() || surrogates(folded.text(), i), about);
			TextRange again = folded.folded(origin);
			assertTrue(again.begin() <= i && i < again.end(), about);
			assertEquals(origin, folded.original(again.begin(), again.end()), about);
			before = origin;
		}
		int last = 0;
		for (int offset = 0; offset <= text.length(); offset++) {
			int at = folded.folded(offset);
			assertTrue(at >= last && at <= folded.text().length(), about);
			last = at;
		}
	}

	private static boolean surrogates(String folded, int i) {
		return Character.isLowSurrogate(folded.charAt(i));
	}

	@Test
	void aStretchOfWhichNothingIsLeftIsEmpty() {
		FoldedText folded = ArabicFolder.fold("ا\u200Fب");
		assertEquals(new TextRange(1, 1), folded.folded(new TextRange(1, 2)));
		assertEquals(new TextRange(0, 2), folded.folded(new TextRange(0, 3)));
		assertEquals(new TextRange(1, 2), folded.folded(new TextRange(1, 3)));
		assertThrows(IndexOutOfBoundsException.class, () -> folded.folded(new TextRange(1, 4)));
	}

	@Test
	void aMegabyteTakesFarLessThanATenthOfASecond() {
		SplittableRandom random = new SplittableRandom(5);
		StringBuilder built = new StringBuilder();
		while (built.length() < 1_000_000) {
			built.append("وأعلنتِ القيادةُ العامّة، في بيـان «رسمي»، انسحابَ ٣٠٠ جندي ").append(random.nextInt(9)).append('\n');
		}
		String text = built.toString();
		long best = Long.MAX_VALUE;
		for (int run = 0; run < 15; run++) {
			long begin = System.nanoTime();
			int length = ArabicFolder.fold(text).text().length();
			best = Math.min(best, System.nanoTime() - begin);
			assertTrue(length > 0);
		}
		assertTrue(best < 100_000_000, "one megabyte took " + best / 1_000_000 + " ms");
	}

	private static String only(String text, Fold fold) {
		return Folding.of(EnumSet.of(fold)).key(text);
	}

	private static String randomText(SplittableRandom random, int most) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(most); i > 0; i--) {
			text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
		}
		return text.toString();
	}
}
