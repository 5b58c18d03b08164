// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DirectionTest {

	@Test
	void comesFromTheLanguageOrItsScript() {
		assertEquals(Direction.RIGHT_TO_LEFT, Direction.ofLanguage("ar"));
		assertEquals(Direction.RIGHT_TO_LEFT, Direction.ofLanguage("ar_LY"));
		assertEquals(Direction.RIGHT_TO_LEFT, Direction.ofLanguage("he"));
		assertEquals(Direction.LEFT_TO_RIGHT, Direction.ofLanguage("en-GB"));
		assertEquals(Direction.LEFT_TO_RIGHT, Direction.ofLanguage("ar-Latn"));
		assertEquals(Direction.RIGHT_TO_LEFT, Direction.ofLanguage("az-Arab"));
		assertEquals(Direction.LEFT_TO_RIGHT, Direction.ofLanguage(null));
	}
}
