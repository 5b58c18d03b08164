// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.isnad.figures.drawing.Drawn.Form;
import org.isnad.figures.drawing.Drawn.Ink;
import org.isnad.figures.drawing.Drawn.Pen;
import org.isnad.figures.drawing.Drawn.Symbol;
import org.isnad.figures.drawing.Drawn.Words;
import org.isnad.figures.text.AwtTextMetrics;
import org.isnad.figures.text.AwtTextMetrics.Word;
import org.isnad.figures.text.GlyphRun;
import org.isnad.layout.Rect;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;

/** Collects what is painted, in the colours of a theme. */
public final class Brush {

	static final List<Float> DASH = List.of(4f, 3f);
	static final List<Float> DOTS = List.of(1.5f, 3f);

	private final Theme theme;
	private final AwtTextMetrics metrics;
	private final boolean wordsRightToLeft;
	private final List<Drawn> drawn = new ArrayList<>();

	/**
	 * @param theme            the colours
	 * @param metrics          shapes the words of chips
	 * @param wordsRightToLeft whether chips are read from right to left
	 */
	public Brush(Theme theme, AwtTextMetrics metrics, boolean wordsRightToLeft) {
		this.theme = theme;
		this.metrics = metrics;
		this.wordsRightToLeft = wordsRightToLeft;
	}

	/** What has been painted since the last call. */
	public List<Drawn> take() {
		List<Drawn> taken = List.copyOf(drawn);
		drawn.clear();
		return taken;
	}

	Ink ink(Token token, float opacity) {
		return new Ink(theme.rgb(token), opacity);
	}

	Ink ink(Token token) {
		return ink(token, 1);
	}

	Pen pen(Token token, float width, float opacity, List<Float> dashes) {
		return new Pen(ink(token, opacity), width, dashes, false);
	}

	/** Fills a rectangle with round corners; nothing in a theme without fills, unless it hides what is beneath. */
	void fill(float x, float y, float width, float height, float radius, Token token, float opacity) {
		if (!theme.isWithoutFills() || theme.rgb(token) != theme.rgb(Token.PAPER)) {
			add(round(x, y, width, height, radius), ink(token, opacity), null);
		}
	}

	/** Fills with the ground, to hide what is beneath. */
	void hide(float x, float y, float width, float height, float radius) {
		add(round(x, y, width, height, radius), ink(Token.PAPER), null);
	}

	/** A line around a rectangle, drawn on the middle of the pixels that are its edge. */
	void outline(float x, float y, float width, float height, float radius, Pen pen) {
		add(round(x + 0.5f, y + 0.5f, width, height, radius), null, pen);
	}

	void line(float x1, float y1, float x2, float y2, Pen pen) {
		add(new Line2D.Float(x1, y1, x2, y2), null, pen);
	}

	void disc(float centerX, float centerY, float radius, Ink ink) {
		add(new Ellipse2D.Float(centerX - radius, centerY - radius, 2 * radius, 2 * radius), ink, null);
	}

	void add(Shape shape, Ink fill, Pen pen) {
		drawn.add(new Form(shape, fill, pen));
	}

	private static Shape round(float x, float y, float width, float height, float radius) {
		return radius == 0 ? new Rectangle2D.Float(x, y, width, height)
				: new RoundRectangle2D.Float(x, y, width, height, 2 * radius, 2 * radius);
	}

	void glyph(Glyph glyph, float x, float y, float size, Token token) {
		drawn.add(new Symbol(glyph, x, y, size, ink(token)));
	}

	void words(GlyphRun run, float lineLeft, float baseline, Token token) {
		drawn.add(new Words(run, lineLeft + run.left(), baseline, ink(token)));
	}

	/** A word of the interface with its left edge at x. */
	void word(Word word, float x, float baseline, Token token) {
		word.runs().forEach(run -> words(run, x, baseline, token));
	}

	/** A word as high as it is in the middle of some rows. */
	void wordInMiddle(Word word, float x, float top, float height, Token token) {
		word(word, x, top + (height - word.ascent() - word.descent()) / 2 + word.ascent(), token);
	}

	Word label(String text) {
		return metrics.word(text, AwtTextMetrics.LABEL, false);
	}

	Word word(String text, float size, boolean bold) {
		return metrics.word(text, size, bold);
	}

	/** The left edge of something that stands {@code at} pixels after the begin of a chip in reading direction. */
	float inChip(Rect chip, float at, float width) {
		return wordsRightToLeft ? chip.right() - at - width : chip.x() + at;
	}
}
