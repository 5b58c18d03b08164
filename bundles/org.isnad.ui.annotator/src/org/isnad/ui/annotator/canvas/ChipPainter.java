// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.isnad.layout.LineLayout;
import org.isnad.layout.Overflow;
import org.isnad.layout.PlacedChip;
import org.isnad.layout.Rect;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/**
 * Paints the chips above the text, with their marks, and the numbers that stand for what a dense line hides. In an Arabic
 * interface a chip reads from right to left, wherever it stands.
 */
final class ChipPainter {

	private static final int GLYPH = Fonts.scaled(12);
	private static final int RUNG = Fonts.scaled(13);
	private static final double RUNG_SIZE = 9.5 * Fonts.scale();

	private final GC gc;
	private final ArticleState state;
	private final boolean rightToLeft = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
	private final List<Word> words = new ArrayList<>();

	/** A word in a chip or a mark, so many pixels after its begin. */
	private record Word(String text, Rect chip, int at, Token ink) {
	}

	ChipPainter(GC gc, ArticleState state) {
		this.gc = gc;
		this.state = state;
	}

	/** Has the glyphs of the layers drawn before the first chip is painted. */
	static void prepare() {
		Icons.prepare(Map.of(Glyph.CLAIM, Token.CLAIM, Glyph.SOURCE, Token.SOURCE, Glyph.CUE, Token.CUE), GLYPH);
	}

	void paint(List<VisibleLine> lines) {
		lines.forEach(this::paint);
		paintWords();
	}

	private void paint(VisibleLine line) {
		LineLayout layout = line.layout();
		for (PlacedChip chip : layout.chips()) {
			SceneSpan span = state.scene().span(chip.span().key());
			if (span != null) {
				paintBody(span, chip.span().chip().rung(), chip.body().shift(line.x(), line.y()));
				List<SceneMark> marks = span.marks();
				for (int i = 0; i < Math.min(marks.size(), chip.marks().size()); i++) {
					paintMark(marks.get(i), chip.marks().get(i).shift(line.x(), line.y()));
				}
			}
		}
		for (Overflow overflow : layout.overflows()) {
			Rect place = overflow.place().shift(line.x(), line.y());
			gc.setForeground(Palette.color(Token.MUTED));
			gc.setFont(Fonts.tiny());
			gc.drawString("+" + overflow.count(), place.x() + 3, place.y(), true); //$NON-NLS-1$
		}
	}

	private void paintBody(SceneSpan span, String rung, Rect body) {
		boolean selected = state.isSelected(span.key());
		boolean suggested = span.standing() == Standing.SUGGESTED;
		Tone tone = span.look();
		Token ink = selected ? Token.PAPER : tone.ink();
		gc.setBackground(Palette.color(selected ? Token.SELECTION : suggested ? Token.PAPER : tone.fill()));
		gc.fillRoundRectangle(body.x(), body.y(), body.width(), body.height(), 6, 6);
		if (suggested && !selected) {
			gc.setForeground(Palette.color(tone.ink()));
			gc.setLineAttributes(new LineAttributes(1, SWT.CAP_FLAT, SWT.JOIN_MITER, SWT.LINE_CUSTOM, new float[] { 3, 2 }, 0, 10));
			gc.drawRoundRectangle(body.x(), body.y(), body.width() - 1, body.height() - 1, 6, 6);
			gc.setLineAttributes(new LineAttributes(1));
		}
		int at = 4;
		if (rung != null) {
			paintRung(rung, left(body, at, RUNG), body.y() + 1, selected);
			at += RUNG + 3;
		}
		Icons.draw(gc, span.lookGlyph(), selected ? ink : span.lookGlyphInk(), left(body, at, GLYPH), body.y() + (body.height() - GLYPH + 1) / 2, GLYPH);
		words.add(new Word(span.word(), body, at + GLYPH + 3, ink));
	}

	private void paintMark(SceneMark mark, Rect place) {
		gc.setBackground(Palette.color(mark.tone().fill()));
		gc.fillRoundRectangle(place.x(), place.y(), place.width(), place.height(), 6, 6);
		gc.setForeground(Palette.color(mark.tone().ink()));
		gc.drawRoundRectangle(place.x(), place.y(), place.width() - 1, place.height() - 1, 6, 6);
		Icons.draw(gc, mark.glyph(), mark.tone().ink(), left(place, 4, GLYPH), place.y() + (place.height() - GLYPH + 1) / 2, GLYPH);
		words.add(new Word(mark.text(), place, 4 + GLYPH + 3, mark.tone().ink()));
	}

	private void paintRung(String rung, int x, int y, boolean inverted) {
		gc.setBackground(Palette.color(inverted ? Token.PAPER : Token.ARC));
		gc.fillOval(x, y, RUNG, RUNG);
		gc.setForeground(Palette.color(inverted ? Token.SELECTION : Token.PAPER));
		gc.setFont(Fonts.display(RUNG_SIZE));
		Point size = gc.textExtent(rung, SWT.DRAW_TRANSPARENT);
		gc.drawText(rung, x + (RUNG + 1 - size.x) / 2, y + (RUNG - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** The chips of a window have few words between them, and a word that was drawn just before is not shaped again. */
	private void paintWords() {
		gc.setFont(Fonts.tiny());
		words.sort(Comparator.comparing(Word::text));
		for (Word word : words) {
			if (!word.text().isEmpty()) {
				gc.setForeground(Palette.color(word.ink()));
				Point size = gc.textExtent(word.text(), SWT.DRAW_TRANSPARENT);
				int y = word.chip().y() + Math.floorDiv(word.chip().height() - size.y, 2);
				gc.drawText(word.text(), left(word.chip(), word.at(), size.x), y, SWT.DRAW_TRANSPARENT);
			}
		}
	}

	/** The left edge of something that stands {@code at} pixels after the begin of a chip in reading direction. */
	private int left(Rect rect, int at, int width) {
		return rightToLeft ? rect.right() - at - width : rect.x() + at;
	}
}
