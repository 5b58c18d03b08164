// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * The measures of a line of annotated text.
 *
 * @param em           size of the article's type
 * @param ascent       height of the band of text above its base line
 * @param descent      depth of the band below it
 * @param tintRise     how far a tint reaches above the base line
 * @param tintSink     how far it reaches below
 * @param chipHeight   height of a chip
 * @param chipPitch    from one chip to the one stacked on it
 * @param glyph        width of a glyph in a chip with the space after it
 * @param rung         width of a rung number in a chip with the space after it
 * @param bracketPitch from one bracket to the next lower one
 * @param lanePitch    from one lane of arcs to the next
 * @param paragraphGap space before a paragraph
 * @param lineGap      space below a line
 */
public record LayoutStyle(int em, int ascent, int descent, int tintRise, int tintSink, int chipHeight, int chipPitch,
		int glyph, int rung, int bracketPitch, int lanePitch, int paragraphGap, int lineGap) {

	/** Length of the stub that stands for an arc to a place far away. */
	public static final int STUB = 26;
	/** Brackets below this depth are counted, not drawn. */
	public static final int BRACKET_LEVELS = 5;
	/** Chips above this height are counted, not drawn. */
	public static final int CHIP_LEVELS = 6;
	/** Arcs above this many lanes are counted, not drawn. */
	public static final int ARC_LANES = 16;

	/** The measures for a size of type with chips of the size in the drawings. */
	public static LayoutStyle of(int em, boolean tall) {
		return of(em, tall, 1);
	}

	/**
	 * The measures for a size of type, from the band of 1.15 em above and 0.60 em below the base line that holds vowelled
	 * Naskh. Chips are part of the interface: they do not grow with the article but with the interface's type.
	 *
	 * @param em  size of the article's type in pixels
	 * @param tall whether the type needs the taller band (2.15 em) of a face with long strokes such as Amiri
	 * @param grown by how much the interface's type is larger than in the drawings, &gt;= 1
	 */
	public static LayoutStyle of(int em, boolean tall, double grown) {
		int ascent = Math.round(em * (tall ? 1.37f : 1.15f));
		int descent = Math.round(em * (tall ? 0.78f : 0.60f));
		return new LayoutStyle(em, ascent, descent, Math.round(em * 0.97f), Math.round(em * 0.47f), grow(15, grown),
				grow(17, grown), grow(15, grown), grow(16, grown), 5, 9, 8, 7);
	}

	private static int grow(int pixels, double grown) {
		return (int) Math.round(pixels * grown);
	}

	/** The height of the band of text. */
	public int band() {
		return ascent + descent;
	}
}
