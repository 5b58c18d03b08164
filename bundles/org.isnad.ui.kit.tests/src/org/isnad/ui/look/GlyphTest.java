// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class GlyphTest {

	/** The size and the ink are replaced in the text of the drawing, so both must be written as expected. */
	@Test
	void everyGlyphHasADrawingThatCanBeSizedAndInked() throws IOException {
		for (Glyph glyph : Glyph.values()) {
			try (InputStream in = Glyph.class.getResourceAsStream('/' + glyph.path())) {
				assertNotNull(in, glyph.path());
				String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(svg.contains("width=\"16\" height=\"16\""), glyph.path()); //$NON-NLS-1$
				assertTrue(svg.contains("currentColor"), glyph.path()); //$NON-NLS-1$
			}
		}
	}
}
