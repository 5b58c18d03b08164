// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.layout.Direction;
import org.isnad.layout.DisplayText;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextMetrics;

/**
 * Measures text without a display, with the fonts of the machine: the same fonts give the same numbers on every system, at every
 * resolution. For one thread at a time.
 */
public final class AwtTextMetrics implements TextMetrics {

	/** The size of the words in chips, in pixels. */
	public static final float LABEL = 11;

	private record Key(String word, float size, boolean bold) {
	}

	private final ArticleFonts fonts;
	private final LayoutStyle style;
	private final Map<Key, Word> words = new HashMap<>();

	/**
	 * A word of the interface: its glyphs from its left edge.
	 *
	 * @param runs    the glyphs
	 * @param width   its width in pixels
	 * @param ascent  how far its type rises above the base line
	 * @param descent how far it sinks below
	 */
	public record Word(List<GlyphRun> runs, float width, float ascent, float descent) {
	}

	/**
	 * @param fonts the faces
	 * @param style the measures of the lines, among them the size of the article's type
	 */
	public AwtTextMetrics(ArticleFonts fonts, LayoutStyle style) {
		this.fonts = fonts;
		this.style = style;
	}

	/** Lines, glyphs and stretches of a block; see {@link TextMetrics#shape}. */
	@Override
	public AwtShapedText shape(String text, Direction direction, int width) {
		return new AwtShapedText(text, direction, Math.max(1, width), fonts.article(), style);
	}

	@Override
	public int labelWidth(String word) {
		return word.isEmpty() ? 0 : (int) Math.ceil(word(word, LABEL, false).width());
	}

	/** A word in the type of the labels, on one line, in the direction of its first letter. */
	public Word word(String word, float size, boolean bold) {
		return words.computeIfAbsent(new Key(word, size, bold), this::shape);
	}

	private Word shape(Key key) {
		float[] type = fonts.labels(key.bold()).first().ascentAndDescent(key.size());
		String text = DisplayText.of(key.word()).strip();
		if (text.isEmpty()) {
			return new Word(List.of(), 0, type[0], type[1]);
		}
		boolean rightToLeft = startsRightToLeft(text);
		Shaper shaper = new Shaper(text, fonts.labels(key.bold()), key.size(), new Graphemes(text), rightToLeft);
		float width = 0;
		for (float advance : shaper.advances()) {
			width += advance;
		}
		List<GlyphRun> runs = shaper.line(0, text.length(), rightToLeft, width);
		return new Word(runs, width, type[0], type[1]);
	}

	private static boolean startsRightToLeft(String text) {
		return text.codePoints().map(Character::getDirectionality).filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
				|| d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
				.mapToObj(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT).findFirst().orElse(false);
	}
}
