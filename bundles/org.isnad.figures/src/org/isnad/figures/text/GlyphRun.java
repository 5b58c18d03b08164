// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

/**
 * The glyphs of a stretch of text that has one direction and one face, from left to right. Immutable.
 */
public final class GlyphRun {

	private final Face face;
	private final float size;
	private final String text;
	private final int begin;
	private final boolean rightToLeft;
	private final float left;
	private final float width;
	private final int[] glyphs;
	private final float[] positions;

	GlyphRun(Face face, float size, String text, int begin, boolean rightToLeft, float left, float width, int[] glyphs, float[] positions) {
		this.face = face;
		this.size = size;
		this.text = text;
		this.begin = begin;
		this.rightToLeft = rightToLeft;
		this.left = left;
		this.width = width;
		this.glyphs = glyphs;
		this.positions = positions;
	}

	/** The same run at another place. */
	GlyphRun at(float newLeft) {
		return new GlyphRun(face, size, text, begin, rightToLeft, newLeft, width, glyphs, positions);
	}

	/** The face. */
	public Face face() {
		return face;
	}

	/** The size of the type in pixels. */
	public float size() {
		return size;
	}

	/** The letters in the order in which they are read, {@linkplain org.isnad.layout.DisplayText displayable}. */
	public String text() {
		return text;
	}

	/** Where the run begins, in UTF-16 code units of what was shaped. */
	public int begin() {
		return begin;
	}

	/** Whether the letters stand from right to left. */
	public boolean isRightToLeft() {
		return rightToLeft;
	}

	/** The left edge, in pixels from the left edge of the line. */
	public float left() {
		return left;
	}

	/** The distance to the right edge. */
	public float width() {
		return width;
	}

	/** How many glyphs there are. */
	public int count() {
		return glyphs.length;
	}

	/** The number of a glyph in the face. */
	public int glyph(int index) {
		return glyphs[index];
	}

	/** The origin of a glyph, from the left edge of the run. */
	public float x(int index) {
		return positions[2 * index];
	}

	/** The origin of a glyph, from the base line downwards. */
	public float y(int index) {
		return positions[2 * index + 1];
	}
}
