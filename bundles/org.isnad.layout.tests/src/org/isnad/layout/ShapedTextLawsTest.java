// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.isnad.testkit.BidiText;
import org.isnad.testkit.ShapedTextLaws;
import org.junit.jupiter.api.Test;

/** The laws of shaped text on the imaginary face; the faces of a display are tried with the same laws and texts. */
class ShapedTextLawsTest {

	private final GridMetrics metrics = new GridMetrics();
	private final SplittableRandom random = new SplittableRandom(53);

	private void check(String text, Direction direction, int width) {
		new ShapedTextLaws(text, direction, width, metrics.shape(text, direction, width)).checkAll(random, metrics);
	}

	@Test
	void pickedParagraphsHoldInBothDirectionsAndAnyWidth() {
		for (String text : BidiText.PICKED) {
			for (Direction direction : Direction.values()) {
				for (int width : new int[] { 60, 100, 170, 2000 }) {
					check(text, direction, width);
				}
			}
		}
	}

	@Test
	void paragraphsMadeByChanceHold() {
		for (int round = 0; round < 400; round++) {
			check(BidiText.paragraph(random, random.nextInt(1, 260)), Direction.values()[round % 2], random.nextInt(60, 700));
		}
	}

	@Test
	void brokenTextHasSaneNumbers() {
		for (String text : BidiText.BROKEN) {
			for (Direction direction : Direction.values()) {
				for (int width : new int[] { 1, 60, 300 }) {
					new ShapedTextLaws(text, direction, width, metrics.shape(text, direction, width)).checkSane();
				}
			}
		}
		for (int round = 0; round < 200; round++) {
			String text = BidiText.noise(random, random.nextInt(200));
			new ShapedTextLaws(text, Direction.values()[round % 2], 150, metrics.shape(text, Direction.values()[round % 2], 150)).checkSane();
		}
	}

	/** Any code units in any order: marks without a letter, characters that bidi tears, controls at the edges of runs. */
	@Test
	void noiseHoldsInColumnsWithRoom() {
		for (int round = 0; round < 400; round++) {
			check(BidiText.noise(random, 1 + random.nextInt(60)), Direction.values()[round % 2], random.nextInt(60, 700));
		}
	}

	@Test
	void reservedCodePointPartsNoRun() {
		String text = "\u062E\u2065\u202A\u1826\u030C\u202E\u7BAE"; //$NON-NLS-1$
		ShapedText shaped = metrics.shape(text, Direction.RIGHT_TO_LEFT, 100);
		assertEquals(List.of(new TextRange(0, 3), new TextRange(3, 6), new TextRange(6, 7)), shaped.runs(0, text.length()));
		assertEquals(shaped.extent(3, 5), shaped.extent(3, 6));
		assertEquals(GridMetrics.CELL, shaped.extent(0, 3).width());
	}

	@Test
	void characterThatBidiTearsEndsItsRun() {
		String text = "\u0628 \u0601\u0628\u0661"; //$NON-NLS-1$
		ShapedText shaped = metrics.shape(text, Direction.RIGHT_TO_LEFT, 100);
		assertEquals(List.of(new TextRange(0, 2), new TextRange(2, 4), new TextRange(4, 5)), shaped.runs(0, text.length()));
	}

	/** To an engine with an older Unicode a mark that came in 2021 may be a letter that runs from the right. */
	@Test
	void runEndsWhereTheEngineOrdersOtherwise() {
		String text = "a\u08D0\u2062bc";
		int[] begins = { 20, 20, 20, 0, 10 };
		ShapedText shaped = new CharacterText(text, Direction.LEFT_TO_RIGHT, 100, List.of(new VisualLine(0, 5, 20, 10)), new CharacterEdges() {
			@Override
			public int begin(int character) {
				return begins[character];
			}

			@Override
			public int end(int character, int next) {
				return begins[character] + (character == 2 ? 0 : 10);
			}
		});
		assertEquals(List.of(new TextRange(0, 3), new TextRange(3, 5)), shaped.runs(0, 5));
		assertEquals(new Extent(20, 30), shaped.extent(0, 3));
		assertEquals(new Extent(0, 20), shaped.extent(3, 5));
		new ShapedTextLaws(text, Direction.LEFT_TO_RIGHT, 100, shaped).checkAll(random, metrics);
	}

	@Test
	void lawsFindAnEdgeThatIsWrongByOneColumn() {
		String text = "قال CNN «23%» من 25% أمس";
		ShapedText right = metrics.shape(text, Direction.RIGHT_TO_LEFT, 600);
		for (int at = 1; at < text.length(); at++) {
			int wrong = at;
			ShapedText shaped = new CharacterText(text, Direction.RIGHT_TO_LEFT, 600, right.lines(), new CharacterEdges() {
				@Override
				public int begin(int character) {
					return right.caretX(0, character) + (character == wrong ? 1 : 0);
				}

				@Override
				public int end(int character, int next) {
					Extent extent = right.extent(character, character + 1);
					return right.caretX(0, character) == extent.left() ? extent.right() : extent.left();
				}
			});
			// an edge that two characters of a run share may move; one at the end of a run may not
			boolean shared = right.runs(at - 1, at + 1).size() == 1;
			ShapedTextLaws laws = new ShapedTextLaws(text, Direction.RIGHT_TO_LEFT, 600, shaped);
			if (!shared) {
				assertThrows(AssertionError.class, () -> laws.checkAll(random, metrics), "wrong at " + at);
			}
		}
	}

	@Test
	void lettersOfALigatureShareItsRoom() {
		ShapedText shaped = metrics.shape("قلال", Direction.RIGHT_TO_LEFT, 100);
		assertEquals(new Extent(85, 90), shaped.extent(1, 2));
		assertEquals(new Extent(80, 85), shaped.extent(2, 3));
		assertEquals(new Extent(80, 90), shaped.extent(1, 3));
		assertEquals(2, shaped.offsetAt(0, 84));
		assertEquals(85, shaped.caretX(0, 2));
	}

	@Test
	void runsHaveWholeCharactersAndControlsPartNone() {
		assertEquals(List.of(new TextRange(0, 2)), metrics.shape("قَال", Direction.RIGHT_TO_LEFT, 100).runs(1, 2));
		assertEquals(List.of(new TextRange(0, 8)), metrics.shape("قال\u202A\u202Cقال", Direction.RIGHT_TO_LEFT, 100).runs(0, 8));
		assertEquals(List.of(new TextRange(0, 5), new TextRange(5, 8), new TextRange(8, 11)),
				metrics.shape("من \u202A\u202C25\u202C قا", Direction.RIGHT_TO_LEFT, 100).runs(0, 11));
	}

	@Test
	void whatIsDrawnIsAsLongAsTheText() {
		for (String text : BidiText.BROKEN) {
			assertEquals(text.length(), DisplayText.of(text).length());
		}
		assertEquals("a\uFFFDb\uFFFD\uD83D\uDE00 \u2400\u2421", DisplayText.of("a\uD800b\uDC00\uD83D\uDE00\t\u0000\u007F"));
		String plain = "قال \u202Eabc\u200B";
		assertTrue(plain == DisplayText.of(plain));
	}
}
