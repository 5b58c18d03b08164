// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.geom.Path2D;
import java.util.List;

import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.LineLayout.Joint;
import org.isnad.layout.Piece;
import org.isnad.layout.SpanForm;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/** Paints what lies beneath the text: tints, boxes, brackets, underlines and the dotted lines between fragments. */
final class SpanPainter {

	private static final int TICK = 4;
	/** What shows through a claim's tint, as on the canvas. */
	private static final float TINT = 0.62f;
	private static final float THIN_BOX = 0.45f;

	private final Brush brush;
	private final Shown shown;
	private final LayoutStyle style;

	SpanPainter(Brush brush, Shown shown, LayoutStyle style) {
		this.brush = brush;
		this.shown = shown;
		this.style = style;
	}

	void paint(PlacedLine line) {
		for (Piece piece : line.layout().pieces()) {
			SceneSpan span = shown.scene().span(piece.span().key());
			if (span != null) {
				paint(line, piece, span);
			}
		}
		for (Joint joint : line.layout().joints()) {
			SceneSpan span = shown.scene().span(joint.span().key());
			if (span != null) {
				float y = line.baseline() + style.tintSink() - 1;
				brush.line(line.x() + joint.extent().left(), y, line.x() + joint.extent().right(), y,
						brush.pen(span.tone().ink(), 1.5f, 1, Brush.DOTS));
			}
		}
	}

	private void paint(PlacedLine line, Piece piece, SceneSpan span) {
		boolean selected = shown.isSelected(span.key());
		Tone tone = selected ? Tone.SELECTION : span.look();
		int top = line.baseline() - style.tintRise();
		int height = style.tintRise() + style.tintSink();
		for (Extent run : piece.runs()) {
			int x = line.x() + run.left();
			if (span.standing() == Standing.SUGGESTED) {
				suggestion(x, top, run.width(), height, selected);
			} else if (span.form() == SpanForm.BRACKET) {
				brush.fill(x, top - 1, run.width(), height + 2, 2, tone.fill(), selected || span.standing() == Standing.DISPUTED ? 1 : TINT);
			} else if (span.tone() == Tone.PLAIN) {
				plain(x, top, run.width(), height, selected);
			} else {
				filled(x, top, run.width(), height, span.form(), tone, selected);
			}
		}
		if (span.form() == SpanForm.BRACKET && span.standing() != Standing.SUGGESTED && piece.depth() >= 0) {
			bracket(line, piece, selected, tone, span.standing() == Standing.DISPUTED);
		}
	}

	private void suggestion(int x, int top, int width, int height, boolean selected) {
		if (selected) {
			brush.fill(x, top, width, height, 3, Token.SELECTION_FILL, 1);
		}
		brush.outline(x - 1, top, width + 2, height, 3,
				brush.pen(selected ? Token.SELECTION : Token.SUGGESTION, selected ? 1.5f : 1.25f, 1, Brush.DASH));
	}

	private void filled(int x, int top, int width, int height, SpanForm form, Tone tone, boolean selected) {
		brush.fill(x, top + 1, width, height - 2, 3, tone.fill(), 1);
		if (selected) {
			brush.outline(x - 1, top, width + 1, height - 1, 3, brush.pen(Token.SELECTION, 1.5f, 1, List.of()));
		} else if (form == SpanForm.BOX) {
			brush.outline(x, top + 1, width - 1, height - 3, 3, brush.pen(tone.ink(), 1, THIN_BOX, List.of()));
		}
		if (form == SpanForm.UNDERLINE) {
			float y = top + height - 1;
			brush.line(x + 1, y, x + width - 1, y, brush.pen(tone.ink(), 2, 1, List.of()));
		}
	}

	/** Times, places and quantities: light spans, a thin line alone. */
	private void plain(int x, int top, int width, int height, boolean selected) {
		if (selected) {
			brush.fill(x, top, width, height, 2, Token.SELECTION_FILL, 1);
		}
		float y = top + height + 0.5f;
		brush.line(x + 1, y, x + width - 1, y, brush.pen(selected ? Token.SELECTION : Token.MUTED, 1, 1, Brush.DOTS));
	}

	private void bracket(PlacedLine line, Piece piece, boolean selected, Tone tone, boolean dashed) {
		float y = line.y() + line.layout().bandEnd() - 4 + piece.depth() * style.bracketPitch();
		boolean tickLeft = line.rightToLeft() ? piece.ends() : piece.begins();
		boolean tickRight = line.rightToLeft() ? piece.begins() : piece.ends();
		Path2D path = new Path2D.Float();
		for (int i = 0; i < piece.runs().size(); i++) {
			Extent run = piece.runs().get(i);
			float left = line.x() + run.left() + 0.75f;
			float right = line.x() + run.right() - 0.75f;
			boolean first = i == 0 && tickLeft;
			path.moveTo(left, first ? y - TICK : y);
			if (first) {
				path.lineTo(left, y);
			}
			path.lineTo(right, y);
			if (i == piece.runs().size() - 1 && tickRight) {
				path.lineTo(right, y - TICK);
			}
		}
		brush.add(path, null, brush.pen(tone.ink(), selected ? 2 : 1.5f, 1, dashed ? Brush.DASH : List.of()));
	}
}
