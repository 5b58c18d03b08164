// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SpanTest {
	@Test
	void writesAndReadsItself() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 1000; i++) {
			List<Fragment> fragments = new ArrayList<>();
			for (int n = random.nextInt(1, 5); n > 0; n--) {
				fragments.add(new Fragment(random.nextInt(1000), random.nextInt(1000)));
			}
			Span span = Span.ofExactly(fragments);
			assertEquals(span, Span.valueOf(span.toString()));
			assertEquals(fragments, span.fragments());
		}
	}

	@Test
	void refusesWhatIsNoSpan() {
		for (String text : List.of("", "5", "5-", "-5", "5-6,", "5-6-7", "5,6", "a-b", "5-6,7", " 5-6", "5-6,7-8,", "٥-٦", "99999999999-1")) {
			assertThrows(IllegalArgumentException.class, () -> Span.valueOf(text), text);
		}
	}

	@Test
	void joinsWhatTouches() {
		assertEquals("2-9", Span.of(List.of(new Fragment(5, 9), new Fragment(2, 5))).toString());
		assertEquals("1-4,6-8", Span.of(List.of(new Fragment(6, 8), new Fragment(1, 3), new Fragment(2, 4))).toString());
	}

	@Test
	void knowsWhatIsWellFormed() {
		assertTrue(Span.valueOf("0-3,4-6").isWellFormed(6));
		assertFalse(Span.valueOf("0-3,4-6").isWellFormed(5));
		assertFalse(Span.valueOf("3-3").isWellFormed(5));
		assertFalse(Span.valueOf("4-3").isWellFormed(5));
		assertFalse(Span.valueOf("3-5,0-2").isWellFormed(5));
		assertFalse(Span.valueOf("0-3,2-5").isWellFormed(5));
	}

	@Test
	void overlapsAndCoversByFragment() {
		Span split = Span.valueOf("0-3,6-9");
		assertFalse(split.overlaps(Span.of(3, 6)));
		assertTrue(split.overlaps(Span.of(2, 4)));
		assertTrue(split.covers(Span.of(7, 8)));
		assertFalse(split.covers(Span.of(2, 7)));
		assertTrue(split.encloses(Span.of(3, 6)));
		assertEquals("abc ghi", split.textIn("abcdefghi"));
	}
}
