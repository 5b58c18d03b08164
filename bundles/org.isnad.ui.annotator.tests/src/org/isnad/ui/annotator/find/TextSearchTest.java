// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.arabic.ArabicFolder;
import org.isnad.layout.TextRange;
import org.junit.jupiter.api.Test;

class TextSearchTest {

	private static final String TEXT = "أكّد الوزير إلى الصحفيين. اكد\nفي 2020 أكد مصدر، وقال ٢٠٢٠ ثم ۲۰۲۰ في قـــال";
	private static final FindOptions EXACT = new FindOptions(true, false, false, false);
	private static final FindOptions ENDINGS = new FindOptions(false, true, false, false);
	private static final FindOptions WORDS = new FindOptions(false, false, true, false);
	private static final FindOptions PATTERN = new FindOptions(false, false, false, true);

	private static List<String> found(String text, String words, FindOptions options) {
		return new TextSearch(text).find(words, options, () -> false).places().stream()
				.map(range -> text.substring(range.begin(), range.end())).toList();
	}

	@Test
	void wordsAreFoundWhateverTheirSpelling() {
		assertEquals(List.of("أكّد", "اكد", "أكد"), found(TEXT, "أكد", FindOptions.ANY));
		assertEquals(List.of("2020", "٢٠٢٠", "۲۰۲۰"), found(TEXT, "2020", FindOptions.ANY));
		assertEquals(List.of("2020", "٢٠٢٠", "۲۰۲۰"), found(TEXT, "٢٠٢٠", FindOptions.ANY));
		assertEquals(List.of("قال", "قـــال"), found(TEXT, "قَالَ", FindOptions.ANY));
		assertEquals(List.of(), found(TEXT, "غائب", FindOptions.ANY));
		assertEquals(Found.NOTHING, new TextSearch(TEXT).find(" ", FindOptions.ANY, () -> false));
		// what folds to nothing is nowhere, not everywhere
		assertEquals(List.of(), found(TEXT, "ـ", FindOptions.ANY));
	}

	@Test
	void exactTellsLettersApart() {
		assertEquals(List.of("أكد"), found(TEXT, "أكد", EXACT));
		assertEquals(List.of("٢٠٢٠"), found(TEXT, "٢٠٢٠", EXACT));
		assertEquals(List.of(), found("CNN", "cnn", EXACT));
		assertEquals(List.of("CNN"), found("CNN", "cnn", FindOptions.ANY));
	}

	@Test
	void endingsAreToldApartOnDemand() {
		String text = "مدرسة مدرسه على علي علَى";
		assertEquals(List.of("مدرسة", "مدرسه"), found(text, "مدرسة", FindOptions.ANY));
		assertEquals(List.of("مدرسة"), found(text, "مدرسة", ENDINGS));
		assertEquals(List.of("مدرسه"), found(text, "مدرسه", ENDINGS));
		assertEquals(List.of("على", "علَى"), found(text, "على", ENDINGS));
	}

	@Test
	void wholeWordsHaveNoLetterBeside() {
		String text = "وقال قال: قالت «قال» قالَ3 قال";
		assertEquals(5 + 1, found(text, "قال", FindOptions.ANY).size());
		assertEquals(List.of("قال", "قال", "قال"), found(text, "قال", WORDS));
		assertEquals(5, new TextSearch(text).find("قال", WORDS, () -> false).places().getFirst().begin());
	}

	@Test
	void patternsSeeFoldedLettersAndDigits() {
		assertEquals(List.of("2020", "٢٠٢٠", "۲۰۲۰"), found(TEXT, "\\d+", PATTERN));
		assertEquals(List.of("أكّد", "اكد", "أكد"), found(TEXT, "\\b[أإ]ك\u0651?د\\b", PATTERN));
		assertEquals(List.of("٢٠٢٠"), found(TEXT, "[\u0660-\u0669]+", new FindOptions(true, false, false, true)));
		assertEquals(List.of(), found(TEXT, "x*", PATTERN));
	}

	@Test
	void badPatternSaysWhere() {
		Found found = new TextSearch(TEXT).find("(ab", PATTERN, () -> false);
		assertEquals(List.of(), found.places());
		assertNotNull(found.trouble());
	}

	@Test
	void patternThatRunsAwayEnds() {
		TextSearch search = new TextSearch("a".repeat(50_000) + "!", Duration.ofMillis(100));
		long begin = System.nanoTime();
		Found found = search.find("(a+)+b", PATTERN, () -> false);
		assertNotNull(found.trouble());
		assertFalse(found.complete());
		assertTrue(System.nanoTime() - begin < 5_000_000_000L);
	}

	@Test
	void patternThatNestsTooDeepEnds() {
		Found found = new TextSearch("ab".repeat(400_000)).find("(a|b)*c", PATTERN, () -> false);
		assertNotNull(found.trouble());
		assertFalse(found.complete());
	}

	@Test
	void cancelledSearchStops() {
		int[] asked = new int[1];
		Found found = new TextSearch("ا".repeat(1000)).find("ا", FindOptions.ANY, () -> ++asked[0] > 10);
		assertEquals(10, found.places().size());
		assertFalse(found.complete());
	}

	@Test
	void nextAndPreviousGoAround() {
		Found found = new Found(List.of(new TextRange(3, 4), new TextRange(7, 9)), true, null);
		assertEquals(0, found.nextFrom(0));
		assertEquals(0, found.nextFrom(3));
		assertEquals(1, found.nextFrom(4));
		assertEquals(0, found.nextFrom(8));
		assertEquals(1, found.previousFrom(0));
		assertEquals(1, found.previousFrom(3));
		assertEquals(0, found.previousFrom(7));
		assertEquals(-1, Found.NOTHING.nextFrom(5));
		assertEquals(-1, Found.NOTHING.previousFrom(5));
	}

	/** Every place folds to what was looked for, and the original's offsets stay in order and inside the text. */
	@Test
	void placesFoldToTheWords() {
		SplittableRandom random = new SplittableRandom(7);
		String letters = "اأإآبةهىيكـ\u0651\u064E ٣3۳ﻻ\u200F";
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 40; i++) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			String words = text.substring(10, 10 + 1 + random.nextInt(4));
			String wanted = ArabicFolder.key(words.strip());
			int last = 0;
			for (TextRange place : new TextSearch(text.toString()).find(words, FindOptions.ANY, () -> false).places()) {
				assertTrue(place.begin() >= last && place.end() > place.begin());
				assertTrue(ArabicFolder.key(text.substring(place.begin(), place.end())).contains(wanted), text + " " + words);
				last = place.end();
			}
			if (!wanted.isEmpty()) {
				assertTrue(last > 0, text + " | " + words);
			}
		}
	}

	@Test
	void megabyteIsSearchedInAFewMilliseconds() {
		TextSearch search = new TextSearch("أكّد الوزير إلى الصحفيين ".repeat(42_000));
		assertEquals(42_000, search.find("اكد", FindOptions.ANY, () -> false).places().size());
		long begin = System.nanoTime();
		assertEquals(42_000, search.find("الوزير", FindOptions.ANY, () -> false).places().size());
		assertTrue(System.nanoTime() - begin < 1_000_000_000L);
	}
}
