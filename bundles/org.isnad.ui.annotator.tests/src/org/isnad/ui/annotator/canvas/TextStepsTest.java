// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;
import org.junit.jupiter.api.Test;

class TextStepsTest {

	private static TextSteps steps(String text) {
		return new TextSteps(text, TextBlocks.of(text), "ar");
	}

	private static String covered(String text, TextRange range) {
		return text.substring(range.begin(), range.end());
	}

	@Test
	void wordsStopAtTheirBegin() {
		TextSteps steps = steps("قالت الوزارة إن");
		assertEquals(5, steps.next(0, Unit.WORD));
		assertEquals(13, steps.next(5, Unit.WORD));
		assertEquals(5, steps.previous(13, Unit.WORD));
		assertEquals(5, steps.previous(8, Unit.WORD));
	}

	@Test
	void lettersKeepTheirMarks() {
		TextSteps steps = steps("مُحَمّدٌ");
		assertEquals(2, steps.next(0, Unit.CHARACTER));
		assertEquals(4, steps.next(2, Unit.CHARACTER));
		assertEquals(2, steps.previous(4, Unit.CHARACTER));
	}

	@Test
	void stepsCrossLineEndsOfTwoCharactersAtOnce() {
		TextSteps steps = steps("واحد\r\nاثنان");
		assertEquals(6, steps.next(4, Unit.CHARACTER));
		assertEquals(4, steps.previous(6, Unit.CHARACTER));
		assertEquals(6, steps.next(4, Unit.WORD));
	}

	@Test
	void selectionSnapsToWordsAndLeavesPunctuationOut() {
		String text = "أكد المصدر، أن الهدنة قائمة.";
		assertEquals("المصدر", covered(text, steps(text).snapToWords(new TextRange(6, 11))));
		assertEquals("الهدنة قائمة", covered(text, steps(text).snapToWords(new TextRange(17, 28))));
	}

	@Test
	void selectionOfCharactersKeepsThemWhole() {
		String text = "قَال";
		assertEquals("قَ", covered(text, steps(text).snapToCharacters(new TextRange(0, 1))));
	}

	@Test
	void sentenceAndParagraphAtAnOffset() {
		String text = "الأولى هنا. الثانية هناك.\nفقرة أخرى";
		assertEquals("الثانية هناك.", covered(text, steps(text).at(14, Unit.SENTENCE)));
		assertEquals("الأولى هنا. الثانية هناك.", covered(text, steps(text).paragraphAt(3)));
		assertEquals("فقرة أخرى", covered(text, steps(text).paragraphAt(30)));
	}

	@Test
	void walkingEndsAtBothEndsOfAnyText() {
		SplittableRandom random = new SplittableRandom(23);
		String[] parts = { "قال", " ", "\n", "\r\n", "ُ", "25%", "CNN", "\uD83D\uDE00", "،" };
		for (int round = 0; round < 100; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 60; i++) {
				text.append(parts[random.nextInt(parts.length)]);
			}
			TextSteps steps = steps(text.toString());
			int textEnd = TextBlocks.of(text.toString()).list().getLast().end();
			for (Unit unit : Unit.values()) {
				int at = 0;
				while (at < textEnd) {
					int next = steps.next(at, unit);
					assertTrue(next > at, unit + " from " + at + " in " + text);
					at = next;
				}
				while (at > 0) {
					int before = steps.previous(at, unit);
					assertTrue(before < at, unit + " back from " + at + " in " + text);
					at = before;
				}
			}
		}
	}
}
