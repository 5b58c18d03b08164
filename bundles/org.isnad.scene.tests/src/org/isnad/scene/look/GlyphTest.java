// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GlyphTest {

	/** The size and the ink are replaced in the text of the drawing, so both must be written as expected. */
	@Test
	void everyGlyphHasADrawingThatCanBeSizedAndInked() {
		for (Glyph glyph : Glyph.values()) {
			assertTrue(glyph.svg().contains("width=\"16\" height=\"16\""), glyph.name()); //$NON-NLS-1$
			assertTrue(glyph.svg().contains("currentColor"), glyph.name()); //$NON-NLS-1$
		}
	}
}
