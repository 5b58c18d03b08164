// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.junit.jupiter.api.Test;

class EdgesTest {

	private static final String TEXT = "قالت الوزارة إن الهدنة قائمة.";
	private final TextSteps steps = new TextSteps(TEXT, TextBlocks.of(TEXT), "ar");

	private static List<TextRange> one(int begin, int end) {
		return List.of(new TextRange(begin, end));
	}

	@Test
	void edgesMoveFromWordToWord() {
		List<TextRange> ministry = one(5, 12);
		assertEquals(one(5, 15), EdgeSteps.moved(steps, ministry, false, true));
		assertEquals(one(0, 12), EdgeSteps.moved(steps, ministry, true, false));
		List<TextRange> three = one(5, 22);
		assertEquals(one(5, 15), EdgeSteps.moved(steps, three, false, false));
		assertEquals(one(13, 22), EdgeSteps.moved(steps, three, true, true));
	}

	@Test
	void endMovedOntoTheNextWordTakesItWhole() {
		assertEquals("الوزارة إن الهدنة", TEXT.substring(5, EdgeSteps.moved(steps, one(5, 15), false, true).getFirst().end()));
	}

	@Test
	void edgeNeverPassesTheOtherOne() {
		assertEquals(one(5, 6), EdgeDrag.moved(one(5, 12), false, 2));
		assertEquals(one(11, 12), EdgeDrag.moved(one(5, 12), true, 20));
	}

	@Test
	void edgeThatPassesAFragmentTakesItAway() {
		List<TextRange> split = List.of(new TextRange(0, 4), new TextRange(13, 15));
		assertEquals(one(0, 4), EdgeDrag.moved(split, false, 4));
		assertEquals(one(14, 15), EdgeDrag.moved(split, true, 14));
	}
}
