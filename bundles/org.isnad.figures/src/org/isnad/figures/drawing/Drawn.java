// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.Shape;
import java.util.List;

import org.isnad.figures.text.GlyphRun;
import org.isnad.scene.look.Glyph;

/** One thing that is painted. Later things cover earlier ones. */
public sealed interface Drawn {

	/**
	 * A shape.
	 *
	 * @param shape what is filled or followed by the pen
	 * @param fill  the colour inside, or null
	 * @param pen   the line around it, or null
	 */
	record Form(Shape shape, Ink fill, Pen pen) implements Drawn {
	}

	/**
	 * Letters.
	 *
	 * @param run      the glyphs
	 * @param x        the left edge of the run
	 * @param baseline the row on which the letters stand
	 * @param ink      their colour
	 */
	record Words(GlyphRun run, float x, float baseline, Ink ink) implements Drawn {
	}

	/**
	 * One of the icons of the look.
	 *
	 * @param glyph which
	 * @param x     its left edge
	 * @param y     its upper edge
	 * @param size  its width and height
	 * @param ink   its colour
	 */
	record Symbol(Glyph glyph, float x, float y, float size, Ink ink) implements Drawn {
	}

	/**
	 * A colour.
	 *
	 * @param rgb     0xRRGGBB
	 * @param opacity 0 to 1
	 */
	record Ink(int rgb, float opacity) {

		/** The colour, nothing of what is beneath it seen. */
		public static Ink of(int rgb) {
			return new Ink(rgb, 1);
		}
	}

	/**
	 * A line.
	 *
	 * @param ink    its colour
	 * @param width  its width
	 * @param dashes lengths of dashes and gaps in turn; empty for a line without gaps
	 * @param round  whether ends and corners are round
	 */
	record Pen(Ink ink, float width, List<Float> dashes, boolean round) {

		public Pen {
			dashes = List.copyOf(dashes);
		}

		/** A line without gaps. */
		public static Pen of(Ink ink, float width) {
			return new Pen(ink, width, List.of(), false);
		}
	}
}
