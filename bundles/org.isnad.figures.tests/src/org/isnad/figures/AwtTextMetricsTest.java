// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.isnad.figures.text.ArticleFonts;
import org.isnad.figures.text.AwtShapedText;
import org.isnad.figures.text.AwtTextMetrics;
import org.isnad.figures.text.GlyphRun;
import org.isnad.layout.Direction;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.testkit.BidiText;
import org.isnad.testkit.ShapedTextLaws;
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
}
