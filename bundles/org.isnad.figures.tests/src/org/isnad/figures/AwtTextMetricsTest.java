// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.isnad.figures.text.ArticleFonts;
import org.isnad.figures.text.AwtShapedText;
import org.isnad.figures.text.AwtTextMetrics;
import org.isnad.figures.text.GlyphRun;
import org.isnad.layout.Direction;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.testkit.BidiText;
import org.isnad.testkit.ShapedTextLaws;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AwtTextMetricsTest {

	private static final int WIDTH = 400;
	private static final LayoutStyle STYLE = LayoutStyle.of(20, false);

	private final AwtTextMetrics metrics = new AwtTextMetrics(ArticleFonts.of(""), STYLE);

	@Test
	void pickedTextsKeepTheLaws() {
		for (String text : BidiText.PICKED) {
			for (Direction direction : Direction.values()) {
				laws(text, direction, WIDTH).checkAll(new SplittableRandom(3), metrics);
			}
		}
	}

	@Test
	void randomTextsKeepTheLaws() {
		SplittableRandom random = new SplittableRandom(41);
		for (int i = 0; i < 300; i++) {
			String text = BidiText.paragraph(random, 5 + random.nextInt(120));
			laws(text, Direction.values()[i % 2], 90 + random.nextInt(500)).checkAll(random, metrics);
		}
	}

	@Test
	void badTextsAreSane() {
		SplittableRandom random = new SplittableRandom(42);
		BidiText.BROKEN.forEach(text -> laws(text, Direction.RIGHT_TO_LEFT, WIDTH).checkSane());
		for (int i = 0; i < 200; i++) {
			laws(BidiText.noise(random, 1 + random.nextInt(200)), Direction.values()[i % 2], 1 + random.nextInt(500)).checkSane();
		}
	}

	private ShapedTextLaws laws(String text, Direction direction, int width) {
		return new ShapedTextLaws(text, direction, width, metrics.shape(text, direction, width));
	}

	@Test
	void arabicBeginsAtTheRight() {
		AwtShapedText word = metrics.shape("كلمة", Direction.RIGHT_TO_LEFT, WIDTH);
		assertEquals(WIDTH, word.caretX(0, 0));
		assertEquals(WIDTH, word.extent(0, 4).right());
		assertTrue(word.caretX(0, 4) < WIDTH - 20);
	}

	@Test
	void aLetterHasTheRoomOfItsGlyphAlsoWhereAMarkStandsBeforeItsEdge() {
		Assumptions.assumeTrue(ArticleFonts.of("").missing().isEmpty(), "Noto Naskh Arabic is not installed");
		// alef, then lam, lam with shadda and alef, heh as one ligature of 19 px
		AwtShapedText allah = metrics.shape("اللّٰه", Direction.RIGHT_TO_LEFT, WIDTH);
		assertEquals(new Extent(395, 400), allah.extent(0, 1));
		assertEquals(new Extent(376, 395), allah.extent(1, 6));
		assertEquals(List.of(395, 389, 383, 376), List.of(allah.caretX(0, 1), allah.caretX(0, 2), allah.caretX(0, 5), allah.caretX(0, 6)));
	}

	@Test
	void theLettersOfALamAlefShareItsRoom() {
		Assumptions.assumeTrue(ArticleFonts.of("").missing().isEmpty(), "Noto Naskh Arabic is not installed");
		AwtShapedText la = metrics.shape("لا", Direction.RIGHT_TO_LEFT, WIDTH);
		assertEquals(new Extent(390, 400), la.extent(0, 2));
		assertEquals(new Extent(395, 400), la.extent(0, 1));
		assertEquals(new Extent(390, 395), la.extent(1, 2));
	}

	@Test
	void latinLettersAndTheirFullStopHaveANamedFace() {
		AwtShapedText mixed = metrics.shape("طراز Falcon-3. طائرة", Direction.RIGHT_TO_LEFT, WIDTH);
		List<GlyphRun> runs = mixed.glyphs(0);
		GlyphRun latin = runs.stream().filter(run -> run.text().contains("Falcon")).findFirst().orElseThrow();
		assertTrue(latin.text().startsWith("Falcon-3"), latin.text());
		assertEquals(ArticleFonts.of("").families().get(1), latin.face().family());
		assertEquals("طراز Falcon-3. طائرة", runs.stream().map(GlyphRun::text).collect(Collectors.joining()));
	}

	@Test
	void stackedMarksMakeALineHigher() {
		Assumptions.assumeTrue(ArticleFonts.of("").missing().isEmpty(), "Noto Naskh Arabic is not installed");
		AwtShapedText plain = metrics.shape("محمد", Direction.RIGHT_TO_LEFT, WIDTH);
		AwtShapedText stacked = metrics.shape("أُّٰ", Direction.RIGHT_TO_LEFT, WIDTH);
		assertEquals(STYLE.ascent(), plain.lines().getFirst().ascent());
		assertEquals(25, stacked.lines().getFirst().ascent());
	}

	@Test
	void aWordLongerThanALineIsBrokenBetweenCharacters() {
		String word = "ب".repeat(200);
		AwtShapedText shaped = metrics.shape(word, Direction.RIGHT_TO_LEFT, 100);
		assertTrue(shaped.lines().size() > 5);
		for (int i = 0; i < shaped.lines().size(); i++) {
			Extent ink = new ShapedTextLaws(word, Direction.RIGHT_TO_LEFT, 100, shaped).ink(i);
			assertEquals(100, ink.right());
			assertTrue(i == shaped.lines().size() - 1 || ink.left() < 20, "a full line: " + ink);
		}
	}
}
