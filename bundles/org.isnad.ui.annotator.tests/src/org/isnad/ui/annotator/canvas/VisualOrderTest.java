// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.isnad.ui.annotator.canvas.VisualOrder.Caret;
import org.junit.jupiter.api.Test;

/** The caret goes where the arrow points: one character as it is seen, whatever the direction of the text. */
class VisualOrderTest {

	/** Behind Latin a number runs like Latin: from the left one sees the last word, CNN 25, the first word. */
	private static final String MIXED = "قال CNN 25 أمس";

	private static VisualOrder order(String text) {
		return new VisualOrder(text, true, 0, text.length());
	}

	private static List<Integer> walk(VisualOrder order, boolean left) {
		List<Integer> offsets = new ArrayList<>();
		Caret at = left ? order.rightEdge() : order.leftEdge();
		while (at != null) {
			offsets.add(at.offset());
			at = left ? order.leftOf(at) : order.rightOf(at);
		}
		return offsets;
	}

	@Test
	void leftArrowRunsForwardInArabicAndBackThroughLatinAndDigits() {
		// three letters and the space on, then CNN 25 from its right end back to its left one, and on behind it
		assertEquals(List.of(0, 1, 2, 3, 4, 9, 8, 7, 6, 5, 4, 11, 12, 13, 14), walk(order(MIXED), true));
	}

	@Test
	void rightArrowComesBackTheSameWay() {
		assertEquals(List.of(14, 13, 12, 11, 10, 5, 6, 7, 8, 9, 10, 3, 2, 1, 0), walk(order(MIXED), false));
	}

	@Test
	void aNumberAloneIsWalkedThroughFromItsRightEnd() {
		String text = "نحو 250 شخصا";
		assertEquals(List.of(0, 1, 2, 3, 4, 6, 5, 4, 8, 9, 10, 11, 12), walk(order(text), true));
	}

	@Test
	void lettersWithMarksAreOneStep() {
		assertEquals(List.of(0, 2, 4, 6, 7), walk(order("مُحّمٌد"), true));
	}

	@Test
	void theCaretClingsToTheCharacterItPassedWhereTheDirectionChanges() {
		VisualOrder order = order(MIXED);
		Caret behindSpace = order.leftOf(new Caret(3, false));
		assertEquals(new Caret(4, true), behindSpace);
		assertEquals(10, order.gap(behindSpace), "to the right of CNN and 25");
		assertEquals(4, order.gap(new Caret(4, false)), "to the left of CNN and 25");
	}

	@Test
	void bothArrowsNameTheSamePlacesAndEveryPlaceOnce() {
		SplittableRandom random = new SplittableRandom(5);
		String[] parts = { "قال", " ", "ُ", "25%", "CNN", "\uD83D\uDE00", "،", "(", "»", "3.5", "\u200F", "لا" };
		for (int round = 0; round < 300; round++) {
			StringBuilder made = new StringBuilder();
			for (int i = 0; i < 1 + random.nextInt(12); i++) {
				made.append(parts[random.nextInt(parts.length)]);
			}
			String text = made.toString();
			VisualOrder order = new VisualOrder(text, random.nextBoolean(), 0, text.length());
			Caret at = order.rightEdge();
			Set<Integer> gaps = new HashSet<>();
			for (int gap = order.gap(at); gap >= 0; gap--) {
				assertEquals(gap, order.gap(at), text);
				assertTrue(gaps.add(gap), text);
				Caret left = order.leftOf(at);
				if (left != null) {
					assertEquals(gap, order.gap(order.rightOf(left)), text + " at " + at);
				} else {
					assertEquals(0, gap, text);
				}
				at = left;
			}
			assertNull(at);
		}
	}

	@Test
	void theSpaceAtWhichALineBreaksIsNoPlace() {
		String text = "قال أمس";
		VisualOrder first = new VisualOrder(text, true, 0, 4);
		assertEquals(new Caret(3, true), first.leftEdge());
		assertEquals(List.of(0, 1, 2, 3), walk(first, true));
	}

	@Test
	void anEmptyLineHasOnePlace() {
		VisualOrder empty = new VisualOrder("", true, 0, 0);
		assertEquals(new Caret(0, false), empty.rightEdge());
		assertNull(empty.leftOf(empty.rightEdge()));
		assertNull(empty.rightOf(empty.rightEdge()));
	}
}
