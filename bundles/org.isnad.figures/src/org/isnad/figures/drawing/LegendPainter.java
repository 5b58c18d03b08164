// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.isnad.figures.text.AwtTextMetrics.Word;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/** Paints the entries of a legend in rows, in the reading direction of their words. */
public final class LegendPainter {

	/**
	 * One entry.
	 *
	 * @param form  the form that it explains
	 * @param glyph its glyph
	 * @param tone  its colours
	 * @param word  what it means
	 */
	public record Entry(Form form, Glyph glyph, Tone tone, String word) {

		/** The forms. */
		public enum Form {
			/** The bracket of a claim. */
			BRACKET,
			/** The box of a source. */
			BOX,
			/** The line under a cue. */
			UNDERLINE,
			/** The dots under a time, a place, a quantity. */
			DOTS,
			/** The dashes around what is not sure. */
			DASHED,
			/** A chip with an outline. */
			MARK,
			/** An arc: its glyph alone. */
			ARC,
			/** A glyph alone, in the chip of a layer. */
			GLYPH
		}

		/** The entry of a layer of spans. */
		public static Entry of(Tone layer, String word) {
			return switch (layer) {
			case CLAIM -> new Entry(Form.BRACKET, Glyph.CLAIM, layer, word);
			case SOURCE -> new Entry(Form.BOX, Glyph.SOURCE, layer, word);
			case CUE -> new Entry(Form.UNDERLINE, Glyph.CUE, layer, word);
			default -> new Entry(Form.DOTS, Glyph.TIME, layer, word);
			};
		}
	}

	private static final Set<Entry.Form> TINTED = EnumSet.of(Entry.Form.BRACKET, Entry.Form.BOX, Entry.Form.UNDERLINE, Entry.Form.MARK);
	private static final int ROW = 24;
	private static final int TOP = 10;
	private static final int SAMPLE_WIDTH = 24;
	private static final int SAMPLE_HEIGHT = 18;
	private static final int GLYPH = 12;
	private static final int WORD_GAP = 6;
	private static final int ENTRY_GAP = 18;

	private record Placed(Entry entry, Word word, float start, int row) {
	}

	private final Brush brush;
	private final int width;
	private final boolean rightToLeft;
	private final List<Placed> placed = new ArrayList<>();
	private int rows;

	/**
	 * @param brush       what is painted with
	 * @param entries     what is explained
	 * @param width       the width of the rows
	 * @param rightToLeft whether the rows begin at the right
	 */
	public LegendPainter(Brush brush, List<Entry> entries, int width, boolean rightToLeft) {
		this.brush = brush;
		this.width = width;
		this.rightToLeft = rightToLeft;
		float at = 0;
		for (Entry entry : entries) {
			Word word = brush.label(entry.word());
			float needed = SAMPLE_WIDTH + WORD_GAP + word.width();
			if (at > 0 && at + needed > width) {
				at = 0;
				rows++;
			}
			placed.add(new Placed(entry, word, at, rows));
			at += needed + ENTRY_GAP;
		}
		rows += entries.isEmpty() ? 0 : 1;
	}

	/** The height of all rows with the line above them; 0 without an entry. */
	public int height() {
		return rows == 0 ? 0 : TOP + rows * ROW;
	}

	/** Paints the rows. */
	public void paint(int x, int y) {
		if (rows == 0) {
			return;
		}
		brush.line(x, y + 0.5f, x + width, y + 0.5f, brush.pen(Token.LINE, 1, 1, List.of()));
		for (Placed one : placed) {
			float top = y + TOP + one.row() * ROW;
			float sample = rightToLeft ? x + width - one.start() - SAMPLE_WIDTH : x + one.start();
			sample(one.entry(), sample, top);
			float word = rightToLeft ? sample - WORD_GAP - one.word().width() : sample + SAMPLE_WIDTH + WORD_GAP;
			brush.wordInMiddle(one.word(), word, top, SAMPLE_HEIGHT, Token.TEXT);
		}
	}

	private void sample(Entry entry, float x, float y) {
		Token ink = entry.form() == Entry.Form.ARC ? Token.ARC : entry.tone().ink();
		float bottom = y + SAMPLE_HEIGHT;
		if (TINTED.contains(entry.form())) {
			brush.fill(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT, 3, entry.tone().fill(), 1);
		}
		switch (entry.form()) {
		case BRACKET -> {
			Path2D bracket = new Path2D.Float();
			bracket.moveTo(x + 0.75f, bottom - 4);
			bracket.lineTo(x + 0.75f, bottom);
			bracket.lineTo(x + SAMPLE_WIDTH - 0.75f, bottom);
			bracket.lineTo(x + SAMPLE_WIDTH - 0.75f, bottom - 4);
			brush.add(bracket, null, brush.pen(ink, 1.5f, 1, List.of()));
		}
		case BOX, MARK -> brush.outline(x, y, SAMPLE_WIDTH - 1, SAMPLE_HEIGHT - 1, 3, brush.pen(ink, 1, 1, List.of()));
		case DASHED -> brush.outline(x, y, SAMPLE_WIDTH - 1, SAMPLE_HEIGHT - 1, 3, brush.pen(ink, 1.25f, 1, Brush.DASH));
		case UNDERLINE -> brush.line(x, bottom, x + SAMPLE_WIDTH, bottom, brush.pen(ink, 2, 1, List.of()));
		case DOTS -> brush.line(x, bottom, x + SAMPLE_WIDTH, bottom, brush.pen(ink, 1, 1, Brush.DOTS));
		case ARC, GLYPH -> {
			// the glyph is the form
		}
		}
		brush.glyph(entry.glyph(), x + (SAMPLE_WIDTH - GLYPH) / 2f, y + (SAMPLE_HEIGHT - GLYPH) / 2f, GLYPH, ink);
	}
}
