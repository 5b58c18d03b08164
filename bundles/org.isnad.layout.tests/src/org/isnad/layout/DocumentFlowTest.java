// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class DocumentFlowTest {

	@Test
	void topsAreSumsOfHeights() {
		DocumentFlow flow = new DocumentFlow(new int[] { 30, 40, 50 });
		assertEquals(0, flow.top(0));
		assertEquals(70, flow.top(2));
		assertEquals(120, flow.total());
	}

	@Test
	void blockAtARow() {
		DocumentFlow flow = new DocumentFlow(new int[] { 30, 0, 50 });
		assertEquals(0, flow.blockAt(-5));
		assertEquals(0, flow.blockAt(29));
		assertEquals(2, flow.blockAt(30));
		assertEquals(2, flow.blockAt(999));
	}

	@Test
	void exactHeightAboveTheWindowMovesNothing() {
		DocumentFlow flow = new DocumentFlow(new int[] { 100, 100, 100, 100 });
		flow.scrollTo(220);
		long before = flow.scrollTop() - flow.top(2);
		assertFalse(flow.isExact(0));
		flow.setHeight(0, 260);
		assertTrue(flow.isExact(0));
		assertEquals(380, flow.scrollTop());
		assertEquals(before, flow.scrollTop() - flow.top(2));
	}

	@Test
	void windowStaysInsideABlockThatBecomesShorter() {
		DocumentFlow flow = new DocumentFlow(new int[] { 100, 100 });
		flow.scrollTo(90);
		flow.setHeight(0, 40);
		assertEquals(40, flow.scrollTop());
	}

	@Test
	void agreesWithPlainSumsAfterManyChanges() {
		SplittableRandom random = new SplittableRandom(5);
		int[] heights = random.ints(777, 0, 90).toArray();
		DocumentFlow flow = new DocumentFlow(heights);
		for (int round = 0; round < 3000; round++) {
			int block = random.nextInt(heights.length);
			heights[block] = random.nextInt(0, 200);
			flow.setHeight(block, heights[block]);
			int probe = random.nextInt(heights.length);
			long top = 0;
			for (int i = 0; i < probe; i++) {
				top += heights[i];
			}
			assertEquals(top, flow.top(probe));
			if (heights[probe] > 0) {
				assertEquals(probe, flow.blockAt(top + random.nextInt(heights[probe])));
			}
		}
	}
}
