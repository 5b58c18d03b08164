// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.util.List;

import org.isnad.figures.text.AwtTextMetrics.Word;
import org.isnad.layout.LineLayout;
import org.isnad.layout.Overflow;
import org.isnad.layout.PlacedChip;
import org.isnad.layout.Rect;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/** Paints the chips above the text, with their marks, and the numbers that stand for what a dense line hides. */
final class ChipPainter {

	private static final int GLYPH = 12;
	private static final int ICON_AT = 4;
	private static final int RADIUS = 3;
	private static final float RUNG_SIZE = 9.5f;
	private static final int RUNG_DISC = 13;
	private static final int RUNG_WIDTH = 16;

	private final Brush brush;
	private final Shown shown;

	ChipPainter(Brush brush, Shown shown) {
		this.brush = brush;
		this.shown = shown;
	}

	void paint(PlacedLine line) {
		LineLayout layout = line.layout();
		for (PlacedChip chip : layout.chips()) {
			SceneSpan span = shown.scene().span(chip.span().key());
			if (span != null) {
				body(span, chip.span().chip().rung(), chip.body().shift(line.x(), line.y()));
				List<SceneMark> marks = span.marks();
				for (int i = 0; i < Math.min(marks.size(), chip.marks().size()); i++) {
					mark(marks.get(i), chip.marks().get(i).shift(line.x(), line.y()));
				}
			}
		}
		for (Overflow overflow : layout.overflows()) {
			Rect place = overflow.place().shift(line.x(), line.y());
			brush.wordInMiddle(brush.label("+" + overflow.count()), place.x() + 3, place.y(), place.height(), Token.MUTED); //$NON-NLS-1$
		}
	}

	private void body(SceneSpan span, String rung, Rect body) {
		boolean selected = shown.isSelected(span.key());
		boolean suggested = span.standing() == Standing.SUGGESTED;
		Tone tone = span.look();
		Token ink = selected ? Token.PAPER : tone.ink();
		brush.fill(body.x(), body.y(), body.width(), body.height(), RADIUS,
				selected ? Token.SELECTION : suggested ? Token.PAPER : tone.fill(), 1);
		if (suggested && !selected) {
			brush.outline(body.x(), body.y(), body.width() - 1, body.height() - 1, RADIUS, brush.pen(tone.ink(), 1, 1, List.of(3f, 2f)));
		}
		int at = ICON_AT;
		if (rung != null) {
			float left = brush.inChip(body, at, RUNG_DISC);
			float radius = RUNG_DISC / 2f;
			brush.disc(left + radius, body.y() + 1 + radius, radius, brush.ink(selected ? Token.PAPER : Token.ARC));
			Word number = brush.word(rung, RUNG_SIZE, true);
			brush.wordInMiddle(number, left + (RUNG_DISC - number.width()) / 2, body.y() + 1, RUNG_DISC, selected ? Token.SELECTION : Token.PAPER);
			at += RUNG_WIDTH;
		}
		brush.glyph(span.lookGlyph(), brush.inChip(body, at, GLYPH), body.y() + 2, GLYPH, selected ? ink : span.lookGlyphInk());
		word(span.word(), body, at + GLYPH + 3, ink);
	}

	private void mark(SceneMark mark, Rect place) {
		brush.fill(place.x(), place.y(), place.width(), place.height(), RADIUS, mark.tone().fill(), 1);
		brush.outline(place.x(), place.y(), place.width() - 1, place.height() - 1, RADIUS, brush.pen(mark.tone().ink(), 1, 1, List.of()));
		brush.glyph(mark.glyph(), brush.inChip(place, ICON_AT, GLYPH), place.y() + 2, GLYPH, mark.tone().ink());
		word(mark.text(), place, ICON_AT + GLYPH + 3, mark.tone().ink());
	}

	private void word(String text, Rect rect, int at, Token ink) {
		if (!text.isEmpty()) {
			Word word = brush.label(text);
			brush.wordInMiddle(word, brush.inChip(rect, at, word.width()), rect.y(), rect.height(), ink);
		}
	}
}
