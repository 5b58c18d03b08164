// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.isnad.layout.CharacterEdges;
import org.isnad.layout.CharacterText;
import org.isnad.layout.Direction;
import org.isnad.layout.DisplayText;
import org.isnad.layout.EngineText;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.VisualLine;

/**
 * A block shaped without a display; needs no disposal. Beside what the layout asks, it gives the glyphs of each line. For one thread at
 * a time.
 */
public final class AwtShapedText implements EngineText {

	private static final int FARTHEST = 4;

	private final CharacterText characters;
	private final List<List<GlyphRun>> runs = new ArrayList<>();

	AwtShapedText(String text, Direction direction, int width, Faces faces, LayoutStyle style) {
		String shown = DisplayText.of(text);
		boolean rightToLeft = direction.isRightToLeft();
		Graphemes graphemes = new Graphemes(shown);
		Shaper shaper = new Shaper(shown, faces, style.em(), graphemes, rightToLeft);
		List<VisualLine> lines = new ArrayList<>();
		if (shown.isEmpty()) {
			// an empty paragraph only parts its neighbours
			lines.add(new VisualLine(0, 0, style.ascent() / 3, style.descent() / 3));
			runs.add(List.of());
		} else {
			int begin = 0;
			for (int end : LineBreaker.lineEnds(shown, shaper.advances(), width, graphemes)) {
				List<GlyphRun> line = shaper.line(begin, end, rightToLeft, width);
				runs.add(line);
				lines.add(line(begin, end, line, style));
				begin = end;
			}
		}
		characters = new CharacterText(shown, direction, width, lines, edges(shaper));
	}

	private static CharacterEdges edges(Shaper shaper) {
		return new CharacterEdges() {

			@Override
			public int begin(int character) {
				return Math.round(shaper.isRightToLeft(character) ? shaper.right(character) : shaper.left(character));
			}

			@Override
			public int end(int character, int next) {
				int last = next - 1;
				return Math.round(shaper.isRightToLeft(character) ? shaper.left(last) : shaper.right(last));
			}
		};
	}

	/** Ink that stands out of the band makes the line higher. */
	private static VisualLine line(int begin, int end, List<GlyphRun> runs, LayoutStyle style) {
		double top = 0;
		double bottom = 0;
		for (GlyphRun run : runs) {
			double scale = run.size() / Face.EM;
			for (int i = 0; i < run.count(); i++) {
				Rectangle2D ink = run.face().ink(run.glyph(i));
				top = Math.max(top, -ink.getMinY() * scale - run.y(i));
				bottom = Math.max(bottom, ink.getMaxY() * scale + run.y(i));
			}
		}
		return new VisualLine(begin, end, height(style.ascent(), top, style), height(style.descent(), bottom, style));
	}

	/** Marks without end are cut off at some height: a line must have one. */
	private static int height(int band, double ink, LayoutStyle style) {
		return Math.max(band, Math.min((int) Math.ceil(ink), FARTHEST * style.em()));
	}

	/** The glyphs of a line in reading order, without the spaces at its end. */
	public List<GlyphRun> glyphs(int line) {
		return runs.get(line);
	}

	@Override
	public CharacterText characters() {
		return characters;
	}
}
