// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.isnad.layout.Direction;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextRange;
import org.isnad.layout.VisualLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every platform's text layout must yield, whatever its fonts. Needs a display. */
class SwtShapedTextTest {

	private static final int WIDTH = 400;
	private Font font;
	private SwtTextMetrics metrics;

	@BeforeEach
	void openDisplay() {
		boolean gtk = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display"); //$NON-NLS-1$ //$NON-NLS-2$
		Display display = Display.getDefault();
		font = new Font(display, "Noto Naskh Arabic,Noto Sans", 15, SWT.NORMAL);
		metrics = new SwtTextMetrics(display, font, font, LayoutStyle.of(20, false));
	}

	@AfterEach
	void disposeFont() {
		if (font != null) {
			font.dispose();
		}
	}

	private SwtShapedText arabic(String text) {
		return metrics.shape(text, Direction.RIGHT_TO_LEFT, WIDTH);
	}

	@Test
	void arabicBeginsAtTheRight() {
		Extent first = arabic("قالت الوزارة").extent(0, 4);
		assertEquals(WIDTH, first.right());
		assertTrue(first.left() > WIDTH / 2);
	}

	@Test
	void englishBeginsAtTheLeft() {
		Extent first = metrics.shape("the ministry said", Direction.LEFT_TO_RIGHT, WIDTH).extent(0, 3);
		assertEquals(0, first.left());
		assertTrue(first.right() < WIDTH / 2);
	}

	@Test
	void numberInArabicRunsFromLeftToRight() {
		SwtShapedText text = arabic("من 25 قال");
		assertEquals(List.of(new TextRange(0, 3), new TextRange(3, 5), new TextRange(5, 9)), text.runs(0, 9));
		assertTrue(text.extent(3, 4).right() <= text.extent(4, 5).left());
		assertTrue(text.extent(0, 2).left() >= text.extent(3, 5).right());
	}

	@Test
	void alefOfALigatureSharesItsRoom() {
		assertTrue(arabic("لا إله").extent(1, 2).width() > 0);
	}

	@Test
	void markIsWidenedToItsLetter() {
		SwtShapedText text = arabic("مُحَمد");
		assertEquals(List.of(new TextRange(0, 2)), text.runs(1, 2));
		assertEquals(text.extent(0, 1), text.extent(0, 2));
	}

	@Test
	void emptyTextHasOneLowLine() {
		SwtShapedText text = arabic("");
		assertEquals(1, text.lines().size());
		assertTrue(text.lines().getFirst().ascent() < LayoutStyle.of(20, false).ascent());
		assertEquals(0, text.offsetAt(0, 10));
		assertEquals(WIDTH, text.caretX(0, 0));
	}

	@Test
	void linesCoverTheTextAndEveryCharacterIsFoundWhereItStands() {
		SplittableRandom random = new SplittableRandom(29);
		String[] words = { "قال", "المصدر", "CNN", "25%", "خصصت", "(B-12)", "لم", "،", "٨٠" };
		for (int round = 0; round < 40; round++) {
			StringBuilder string = new StringBuilder();
			while (string.length() < 180) {
				string.append(words[random.nextInt(words.length)]).append(' ');
			}
			Direction direction = Direction.values()[round % 2];
			SwtShapedText text = metrics.shape(string.toString(), direction, WIDTH);
			int at = 0;
			for (int i = 0; i < text.lines().size(); i++) {
				VisualLine line = text.lines().get(i);
				assertEquals(at, line.begin());
				at = line.end();
				for (int offset = line.begin(); offset < line.end() - 1; offset++) {
					Extent extent = text.extent(offset, offset + 1);
					if (extent.width() > 1) {
						int found = text.offsetAt(i, (extent.left() + extent.right()) / 2);
						assertTrue(found == offset || found == offset + 1, "at " + offset + " found " + found + " in " + string);
					}
				}
			}
			assertEquals(string.length(), at);
			text.dispose();
		}
	}
}
