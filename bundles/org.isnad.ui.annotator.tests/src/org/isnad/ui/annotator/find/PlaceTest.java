// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.find.Place.Offsets;
import org.isnad.ui.annotator.find.Place.Paragraph;
import org.junit.jupiter.api.Test;

class PlaceTest {

	private static void assertPlace(Place expected, String... words) {
		for (String word : words) {
			assertEquals(Optional.of(expected), Place.of(word), word);
		}
	}

	@Test
	void paragraphsAndTheirLines() {
		assertPlace(new Paragraph(9, 0), "\u00B6 9", "\u00B69", " p9 ", "ف ٩");
		assertPlace(new Paragraph(9, 2), "\u00B6 9.2", "p9:2");
	}

	@Test
	void offsetsInAnyDigitsAndOrder() {
		assertPlace(new Offsets(120, 120), "120", "١٢٠", "۱۲۰");
		assertPlace(new Offsets(120, 140), "120-140", "120–140", "120 \u2212 140", "140–120");
		assertEquals(new TextRange(5, 7), new Offsets(5, 140).within(7));
		assertEquals(new TextRange(7, 7), new Offsets(120, 140).within(7));
	}

	@Test
	void anythingElseIsNoPlace() {
		for (String word : new String[] { "", "x", "-5", "9.2", "\u00B6", "99999999999", "12–" }) {
			assertEquals(Optional.empty(), Place.of(word), word);
		}
	}
}
