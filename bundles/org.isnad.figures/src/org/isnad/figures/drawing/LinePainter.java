// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.util.List;

import org.isnad.figures.text.AwtTextMetrics.Word;
import org.isnad.layout.LayoutStyle;
import org.isnad.scene.look.Token;

/** Paints visual lines from the ground up, in the forms and the order of the annotation canvas. */
public final class LinePainter {

	private static final float NUMBER = 12;

	private final Brush brush;
	private final SpanPainter spans;
	private final ChipPainter chips;
	private final ArcPainter arcs;

	/**
	 * @param brush what is painted with
	 * @param shown what is painted
	 * @param style the measures of the lines
	 */
	public LinePainter(Brush brush, Shown shown, LayoutStyle style) {
		this.brush = brush;
		this.spans = new SpanPainter(brush, shown, style);
		this.chips = new ChipPainter(brush, shown);
		this.arcs = new ArcPainter(brush, shown);
	}

	/** Paints lines that belong together: tints, text, chips, arcs, the lit arcs last. */
	public void paint(List<PlacedLine> lines) {
		lines.forEach(spans::paint);
		lines.forEach(line -> line.glyphs().forEach(run -> brush.words(run, line.x(), line.baseline(), Token.TEXT)));
		lines.forEach(chips::paint);
		lines.forEach(line -> arcs.paint(line, false));
		lines.forEach(line -> arcs.paint(line, true));
	}

	/** Paints the number of a paragraph in the middle of the gutter, on the base line of a line. */
	public void paintNumber(int number, int gutterLeft, int gutterWidth, PlacedLine line) {
		Word word = brush.word(Integer.toString(number), NUMBER, false);
		brush.word(word, gutterLeft + (gutterWidth - word.width()) / 2, line.baseline(), Token.MUTED);
	}
}
