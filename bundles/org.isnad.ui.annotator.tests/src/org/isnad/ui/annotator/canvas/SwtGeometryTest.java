// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.isnad.layout.Direction;
import org.isnad.layout.DisplayText;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.layout.VisualLine;
import org.isnad.testkit.BidiText;
import org.isnad.testkit.ShapedTextLaws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The laws of shaped text with real faces, and our numbers beside SWT's own. Needs a display. */
class SwtGeometryTest {

	private final LayoutStyle style = LayoutStyle.of(20, false);
	private final SplittableRandom random = new SplittableRandom(71);
	private Display display;
	private Font font;
	private SwtTextMetrics metrics;

	@BeforeEach
	void openDisplay() {
		boolean gtk = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display"); //$NON-NLS-1$ //$NON-NLS-2$
		display = Display.getDefault();
		font = new Font(display, "Noto Naskh Arabic,Noto Sans", 15, SWT.NORMAL);
		metrics = new SwtTextMetrics(display, font, font, style);
	}

	@AfterEach
	void disposeFont() {
		if (font != null) {
			font.dispose();
		}
	}

	private void check(String text, Direction direction, int width) {
		SwtShapedText shaped = metrics.shape(text, direction, width);
		new ShapedTextLaws(text, direction, width, shaped).checkAll(random, metrics);
		shaped.dispose();
	}

	@Test
	void pickedParagraphsHoldInBothDirectionsAndWrapped() {
		for (String text : BidiText.PICKED) {
			for (Direction direction : Direction.values()) {
				for (int width : new int[] { 120, 260, 1600 }) {
					check(text, direction, width);
				}
			}
		}
	}

	@Test
	void paragraphsMadeByChanceHold() {
		for (int round = 0; round < 120; round++) {
			check(BidiText.paragraph(random, random.nextInt(1, 260)), Direction.values()[round % 2], random.nextInt(120, 700));
		}
	}

	/** A number sign is one character with the letter behind it, which stands apart between the sign and the digit. */
	@Test
	void characterThatBidiTearsStandsBesideTheDigitBehindIt() {
		SwtShapedText shaped = metrics.shape("\u0628 \u0601\u0628\u0661", Direction.RIGHT_TO_LEFT, 500);
		Extent sign = shaped.extent(2, 4);
		Extent digit = shaped.extent(4, 5);
		assertTrue(sign.width() > 0 && digit.width() > 3 && sign.left() >= digit.right(), sign + ", " + digit);
		shaped.dispose();
	}

	/** Code points without a character but with the direction of controls. */
	@Test
	void reservedCodePointsHold() {
		for (String reserved : new String[] { "\u2065", "\uFFF0", "\uFFFE", "\uFDD0", "\uDB40\uDC00", "\uDB40\uDC01" }) {
			for (String text : new String[] { "قال" + reserved + "\u202Aab\u202Eقx", "a\u202B" + reserved + "قال" + reserved + "12\u202Cb",
					"12" + reserved + "ق" + reserved + "ab" + reserved + " ق" }) {
				for (Direction direction : Direction.values()) {
					check(text, direction, 500);
				}
			}
		}
	}

	@Test
	void brokenTextIsShapedWithSaneNumbers() {
		for (String text : BidiText.BROKEN) {
			for (Direction direction : Direction.values()) {
				for (int width : new int[] { 1, 300 }) {
					checkSane(text, direction, width);
				}
			}
		}
		for (int round = 0; round < 60; round++) {
			checkSane(BidiText.noise(random, random.nextInt(200)), Direction.values()[round % 2], 150);
		}
	}

	private void checkSane(String text, Direction direction, int width) {
		SwtShapedText shaped = metrics.shape(text, direction, width);
		new ShapedTextLaws(text, direction, width, shaped).checkSane();
		shaped.dispose();
	}

	@Test
	void halfASurrogatePairDoesNotEmptyTheLine() {
		SwtShapedText shaped = metrics.shape("قال \uD83D مصدر\u0000 اليوم", Direction.RIGHT_TO_LEFT, 500);
		assertTrue(shaped.extent(0, 3).width() > 10);
		assertTrue(shaped.extent(4, 5).width() > 3, "the half is shown");
		assertTrue(shaped.extent(12, 17).width() > 10, "what follows a NUL is shown");
		shaped.dispose();
	}

	/**
	 * A character is where SWT's getBounds says, where that can be asked: on the first line (GTK gives right-to-left runs of
	 * other lines no width), for characters of one code point (else it is the union with a part of the next one, or a part
	 * of several glyphs) and not for letters of a ligature (one has all the room, the other none).
	 */
	@Test
	void charactersOfTheFirstLineAreWhereGetBoundsSays() {
		int compared = 0;
		for (int round = 0; round < BidiText.PICKED.size() * 2 + 60; round++) {
			int pick = round / 2;
			String text = pick < BidiText.PICKED.size() ? BidiText.PICKED.get(pick) : BidiText.paragraph(random, 80);
			Direction direction = Direction.values()[round % 2];
			TextLayout layout = layOut(text, direction, 700);
			SwtShapedText shaped = metrics.shape(text, direction, 700);
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
			int begin = 0;
			for (int end = characters.next(); end != BreakIterator.DONE; begin = end, end = characters.next()) {
				Rectangle bounds = layout.getBounds(begin, end - 1);
				Extent extent = shaped.extent(begin, end);
				boolean shares = end < text.length() && layout.getBounds(end, end).width == 0 || bounds.width == 0;
				boolean one = text.offsetByCodePoints(begin, 1) == end;
				if (one && shaped.lineAt(begin) == 0 && end < shaped.lines().getFirst().end() && !shares) {
					assertEquals(new Extent(bounds.x, bounds.x + bounds.width), extent, "at " + begin + " of " + text);
					compared++;
				}
			}
			layout.dispose();
			shaped.dispose();
		}
		assertTrue(compared > 1500, "compared: " + compared);
	}

	/** The characters of a line cover together what SWT says of the line, but for the space at which it breaks. */
	@Test
	void charactersCoverTheLinesInk() {
		for (int round = 0; round < 60; round++) {
			String text = BidiText.paragraph(random, 200);
			Direction direction = Direction.values()[round % 2];
			TextLayout layout = layOut(text, direction, 500);
			SwtShapedText shaped = metrics.shape(text, direction, 500);
			ShapedTextLaws laws = new ShapedTextLaws(text, direction, 500, shaped);
			for (int i = 0; i < shaped.lines().size(); i++) {
				Rectangle bounds = layout.getLineBounds(i);
				assertEquals(new Extent(bounds.x, bounds.x + bounds.width), laws.ink(i), "line " + i + " of " + text);
			}
			layout.dispose();
			shaped.dispose();
		}
	}

	private TextLayout layOut(String text, Direction direction, int width) {
		TextLayout layout = new TextLayout(display);
		layout.setFont(font);
		layout.setOrientation(direction.isRightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setWidth(width);
		layout.setText(DisplayText.of(text));
		return layout;
	}

	@Test
	void runsAreThoseOfTheBidiAlgorithmInSwt() {
		for (int round = 0; round < 40; round++) {
			// behind a surrogate pair GTK answers with the level of a neighbour now and then
			String text = BidiText.paragraph(random, 120).replaceAll("[\\x{10000}-\\x{10FFFF}\u200D]", "");
			Direction direction = Direction.values()[round % 2];
			TextLayout layout = layOut(text, direction, 5000);
			SwtShapedText shaped = metrics.shape(text, direction, 5000);
			for (TextRange run : shaped.runs(0, text.length())) {
				for (int at = run.begin() + 1; at < run.end(); at++) {
					boolean seen = shaped.extent(at, at + 1).width() > 0 && shaped.extent(run.begin(), run.begin() + 1).width() > 0;
					if (seen) {
						assertEquals(layout.getLevel(run.begin()) % 2, layout.getLevel(at) % 2, "at " + at + " of " + text);
					}
				}
			}
			layout.dispose();
			shaped.dispose();
		}
	}

	/** Stacked marks, and letters with marks without end, are never cut off by the line above. */
	@Test
	void inkStaysInItsLine() {
		for (String text : new String[] { "وَالتَّعْلِيمُ ٱلرَّحْمَٰنِ اللّٰهُ", "أُسْتَاذُ الشُّؤُونِ لِلّٰهِ", "a\u0301\u0302\u0303\u0304\u0305 b", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"ب\u0651\u064E\u0670\u0653\u0654 كتب", "x\u0323\u0324\u0325\u0331 g" }) { //$NON-NLS-1$ //$NON-NLS-2$
			for (String face : new String[] { "Noto Naskh Arabic,Noto Sans", "Amiri,Noto Sans" }) {
				LayoutStyle ofFace = LayoutStyle.of(20, face.startsWith("Amiri"));
				Font other = new Font(display, face, 15, SWT.NORMAL);
				SwtShapedText shaped = new SwtTextMetrics(display, other, other, ofFace).shape(text, Direction.RIGHT_TO_LEFT, 300);
				VisualLine line = shaped.lines().getFirst();
				int[] rows = inkRows(shaped);
				assertTrue(rows[0] <= line.ascent(), face + " rises " + rows[0] + " of " + line.ascent() + ": " + text);
				assertTrue(rows[1] <= line.descent(), face + " sinks " + rows[1] + " of " + line.descent() + ": " + text);
				shaped.dispose();
				other.dispose();
			}
		}
	}

	/** Any letters with any vowels and shadda, joined in any way. */
	@Test
	void inkOfVowelledWordsStaysInItsLine() {
		for (int round = 0; round < 25; round++) {
			StringBuilder text = new StringBuilder();
			while (text.length() < 36) {
				text.append(random.nextInt(7) == 0 ? ' ' : "ابتجحدرسصطعفقكلمنهوي".charAt(random.nextInt(20)));
				text.append(random.nextInt(3) == 0 ? "\u0651" : "").append((char) (0x064B + random.nextInt(6)));
			}
			SwtShapedText shaped = metrics.shape(text.toString(), Direction.RIGHT_TO_LEFT, 380);
			int[] rows = inkRows(shaped);
			VisualLine line = shaped.lines().getFirst();
			assertTrue(rows[0] <= line.ascent() && rows[1] <= line.descent(), rows[0] + " and " + rows[1] + " of " + line + ": " + text);
			shaped.dispose();
		}
	}

	@Test
	void lineWithoutStackedMarksKeepsItsBand() {
		SwtShapedText shaped = metrics.shape("قال مُدير CNN أمسِ", Direction.RIGHT_TO_LEFT, 300);
		assertEquals(style.ascent(), shaped.lines().getFirst().ascent());
		shaped.dispose();
	}

	/** How far the ink of the first line rises above and sinks below its base line when nothing is clipped. */
	private int[] inkRows(SwtShapedText shaped) {
		Image image = new Image(display, 400, 400);
		GC gc = new GC(image);
		gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
		gc.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
		gc.fillRectangle(image.getBounds());
		shaped.draw(gc, 0, 50, 200);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		int[] rows = new int[2];
		for (int y = 0; y < 400; y++) {
			for (int x = 0; x < 400; x++) {
				if (data.getPixel(x, y) != data.getPixel(0, 0)) {
					rows[0] = Math.max(rows[0], 200 - y);
					rows[1] = Math.max(rows[1], y + 1 - 200);
				}
			}
		}
		return rows;
	}

	/** Blocks of the worst texts are shaped and asked; limits are wide, for what grows without bounds passes any. */
	@Test
	void longestBlocksAreShapedInTime() {
		for (String unit : new String[] { "ب", "a", "لا", "ب1", "\u202Eb", "\u0651", "\uD83D\uDE00", "\u2068" }) {
			String text = unit.repeat(TextBlocks.MAX_LENGTH / unit.length());
			assertTrue(millis(() -> shapeAndAsk(text)) < 20_000, unit);
		}
	}

	@Test
	void paragraphOf300000CharactersIsShapedBlockByBlock() {
		String text = "قال المصدر إن CNN نشرت 25% من الأرقام ".repeat(8000);
		TextBlocks blocks = TextBlocks.of(text);
		assertEquals(1, blocks.paragraphs());
		assertTrue(blocks.size() > 100);
		assertTrue(millis(() -> blocks.list().forEach(block -> shapeAndAsk(text.substring(block.begin(), block.end())))) < 60_000);
	}

	private void shapeAndAsk(String text) {
		SwtShapedText shaped = metrics.shape(text, Direction.RIGHT_TO_LEFT, 700);
		shaped.extent(0, 1);
		shaped.offsetAt(shaped.lines().size() - 1, 300);
		shaped.dispose();
	}

	private static long millis(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1_000_000;
	}
}
