// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class TextBlocksTest {

	@Test
	void paragraphsEndAtEveryKindOfLineEnd() {
		TextBlocks blocks = TextBlocks.of("one\r\ntwo\n\nfour\rfive\u2029six");
		assertEquals(List.of("one", "two", "", "four", "five", "six"), texts("one\r\ntwo\n\nfour\rfive\u2029six", blocks));
		assertEquals(6, blocks.paragraphs());
		assertEquals(4, blocks.get(3).paragraph());
	}

	@Test
	void lineEndAtTheEndOpensNoParagraph() {
		assertEquals(1, TextBlocks.of("one\r\n").paragraphs());
		assertEquals(1, TextBlocks.of("").paragraphs());
	}

	@Test
	void offsetInALineEndBelongsToTheBlockBeforeIt() {
		TextBlocks blocks = TextBlocks.of("one\r\ntwo");
		assertEquals(0, blocks.at(4).index());
		assertEquals(1, blocks.at(5).index());
		assertEquals(1, blocks.at(8).index());
	}

	@Test
	void longParagraphIsDividedAtTheEndOfASentence() {
		String sentence = "وقال المصدر إن الهدنة قائمة. ";
		String text = sentence.repeat(400);
		TextBlocks blocks = TextBlocks.of(text);
		assertEquals(1, blocks.paragraphs());
		assertTrue(blocks.size() >= 3, "blocks: " + blocks.size());
		for (TextBlock block : blocks.list()) {
			assertEquals(0, block.begin() % sentence.length());
			assertEquals(block.index() == 0, block.first());
			assertEquals(block.index() == blocks.size() - 1, block.last());
		}
	}

	@Test
	void blocksCoverAnyTextAndNeverCutACharacter() {
		SplittableRandom random = new SplittableRandom(7);
		String[] parts = { "ب", "ُ", "ّ", " ", "\uD83D\uDE00", "x", "\r\n", "\r", "e\u0301" };
		for (int round = 0; round < 20; round++) {
			StringBuilder text = new StringBuilder();
			int weight = random.nextInt(1, 5);
			for (int i = 0; i < 9000; i++) {
				int pick = random.nextInt(parts.length * weight);
				text.append(pick < parts.length && pick != 3 ? parts[pick] : "ب");
			}
			TextBlocks blocks = TextBlocks.of(text.toString());
			int at = 0;
			for (TextBlock block : blocks.list()) {
				assertTrue(block.length() <= TextBlocks.MAX_LENGTH);
				assertTrue(text.substring(at, block.begin()).isBlank(), "only line ends lie between blocks");
				assertTrue(block.begin() == 0 || !Character.isLowSurrogate(text.charAt(Math.min(block.begin(), text.length() - 1))));
				at = block.end();
			}
			assertTrue(text.substring(at).isBlank());
		}
	}

	/** Cuts lie between characters; a character longer than a block is cut, but between code points. */
	@Test
	void cutsLieBetweenCharactersOfTextWithoutASpace() {
		String[] units = { "ب", "بّ", "\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC69", "\uD83C\uDDF8\uD83C\uDDFE", " \u0301", "e\u0301.", "\uD834\uDD65\uD834\uDD6E",
				"\u0301", "\uDB40\uDD00" };
		for (String unit : units) {
			for (String start : new String[] { "", "a", "ab" }) {
				String text = start + unit.repeat(9000 / unit.length());
				BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
				characters.setText(text);
				boolean endless = characters.next() > TextBlocks.MAX_LENGTH || characters.next() > TextBlocks.MAX_LENGTH;
				for (TextBlock block : TextBlocks.of(text).list()) {
					assertTrue(block.length() <= TextBlocks.MAX_LENGTH && block.length() > 0);
					assertTrue(endless || characters.isBoundary(block.begin()), unit + " cut at " + block.begin());
					assertTrue(block.begin() == 0 || !Character.isSurrogatePair(text.charAt(block.begin() - 1), text.charAt(block.begin())),
							unit + ": pair cut at " + block.begin());
				}
			}
		}
	}

	/** A megabyte without a space, one endless character, a line an offset: what grows with the square takes hours. */
	@Test
	void megabyteIsDividedInTime() {
		for (String unit : new String[] { "ب", "قال المصدر. ", "قال المصدر إن الهدنة قائمة\n", "\n", "\u0301", "\u202E", "\uD83C\uDDF8" }) {
			TextBlocks blocks = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> TextBlocks.of(unit.repeat(1_000_000 / unit.length())), unit);
			assertTrue(blocks.size() >= 500);
		}
	}

	@Test
	void numberIsNotPartedFromTheLetterThatSetsIt() {
		for (int shift = 0; shift < 40; shift++) {
			String text = "ب".repeat(shift) + "هل ارتفعت؟ 25% منها! (7) ".repeat(300);
			TextBlocks blocks = TextBlocks.of(text);
			assertTrue(blocks.size() > 3);
			blocks.list().forEach(block -> assertTrue(Character.isLetter(text.charAt(block.begin())), text.substring(block.begin(), block.begin() + 9)));
		}
	}

	@Test
	void numbersAloneAreDividedAtASpace() {
		String text = "2500 ".repeat(2000);
		TextBlocks.of(text).list().forEach(block -> assertEquals(0, block.begin() % 5));
	}

	@Test
	void endInAnotherPartOfALongParagraphIsFar() {
		TextBlocks blocks = TextBlocks.of("قال\n\n" + "قال المصدر. ".repeat(2000) + "\nقال\nقال");
		assertTrue(blocks.size() > 10);
		TextBlock second = blocks.get(3);
		assertEquals(LayoutArc.Reach.WITHIN, LayoutArc.Reach.of(second, second));
		assertEquals(LayoutArc.Reach.NEXT, LayoutArc.Reach.of(second, blocks.get(4)));
		assertEquals(LayoutArc.Reach.PREVIOUS, LayoutArc.Reach.of(second, blocks.get(2)));
		assertEquals(LayoutArc.Reach.FAR_BELOW, LayoutArc.Reach.of(second, blocks.get(9)));
		assertEquals(LayoutArc.Reach.FAR_ABOVE, LayoutArc.Reach.of(blocks.get(9), second));
		assertEquals(LayoutArc.Reach.NEXT, LayoutArc.Reach.of(blocks.get(blocks.size() - 2), blocks.get(blocks.size() - 1)));
		assertEquals(LayoutArc.Reach.FAR_ABOVE, LayoutArc.Reach.of(second, blocks.get(0)));
	}

	private static List<String> texts(String text, TextBlocks blocks) {
		return blocks.list().stream().map(b -> text.substring(b.begin(), b.end())).toList();
	}
}
