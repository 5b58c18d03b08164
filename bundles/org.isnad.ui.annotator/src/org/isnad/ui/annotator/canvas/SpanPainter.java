// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.LineLayout.Joint;
import org.isnad.layout.Piece;
import org.isnad.layout.SpanForm;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Palette;

/**
 * Paints what lies beneath the text: tints, boxes, brackets, underlines and the dotted lines between fragments.
 */
final class SpanPainter {

	private static final float[] DASH = { 4, 3 };
	private static final float[] DOTS = { 1.5f, 3 };
	private static final int TICK = 4;
	/** Opacity of the tint of a claim: fainter than what may lie in it. */
	static final int CLAIM_TINT = 158;

	private final GC gc;
	private final ArticleState state;
	private final LayoutStyle style;

	SpanPainter(GC gc, ArticleState state, LayoutStyle style) {
		this.gc = gc;
		this.state = state;
		this.style = style;
	}

	void paint(VisibleLine line) {
		for (Piece piece : line.layout().pieces()) {
			SceneSpan span = state.scene().span(piece.span().key());
			if (span != null) {
				paint(line, piece, span);
			}
		}
		for (Joint joint : line.layout().joints()) {
			SceneSpan span = state.scene().span(joint.span().key());
			if (span != null) {
				stroke(1.5f, span.tone().ink(), DOTS);
				int y = line.baseline() + style.tintSink() - 1;
				gc.drawLine(line.x() + joint.extent().left(), y, line.x() + joint.extent().right(), y);
			}
		}
		gc.setAlpha(255);
		gc.setLineAttributes(new LineAttributes(1));
	}

	private void paint(VisibleLine line, Piece piece, SceneSpan span) {
		boolean selected = state.isSelected(span.key());
		Tone tone = selected ? Tone.SELECTION : span.look();
		int top = line.baseline() - style.tintRise();
		int height = style.tintRise() + style.tintSink();
		for (Extent run : piece.runs()) {
			int x = line.x() + run.left();
			if (span.standing() == Standing.SUGGESTED) {
				suggestion(x, top, run.width(), height, selected);
			} else if (span.form() == SpanForm.BRACKET) {
				gc.setAlpha(selected || span.standing() == Standing.DISPUTED ? 255 : CLAIM_TINT);
				fill(x, top - 1, run.width(), height + 2, 2, tone.fill());
			} else if (span.tone() == Tone.PLAIN) {
				plain(x, top + height, run.width(), selected);
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
			fill(x, top, width, height, 3, Token.SELECTION_FILL);
		}
		stroke(selected ? 1.5f : 1.25f, selected ? Token.SELECTION : Token.SUGGESTION, DASH);
		gc.drawRoundRectangle(x - 1, top, width + 2, height, 6, 6);
	}

	private void filled(int x, int top, int width, int height, SpanForm form, Tone tone, boolean selected) {
		fill(x, top + 1, width, height - 2, 3, tone.fill());
		if (selected) {
			stroke(1.5f, Token.SELECTION, null);
			gc.drawRoundRectangle(x - 1, top, width + 1, height - 1, 6, 6);
		} else if (form == SpanForm.BOX) {
			stroke(1, tone.ink(), null);
			gc.setAlpha(115);
			gc.drawRoundRectangle(x, top + 1, width - 1, height - 3, 6, 6);
			gc.setAlpha(255);
		}
		if (form == SpanForm.UNDERLINE) {
			stroke(2, tone.ink(), null);
			gc.drawLine(x + 1, top + height - 1, x + width - 1, top + height - 1);
		}
	}

	/** Times, places and quantities: light spans, a thin line alone. */
	private void plain(int x, int bottom, int width, boolean selected) {
		if (selected) {
			fill(x, bottom - style.tintRise() - style.tintSink(), width, style.tintRise() + style.tintSink(), 2,
					Token.SELECTION_FILL);
		}
		stroke(1, selected ? Token.SELECTION : Token.MUTED, DOTS);
		gc.drawLine(x + 1, bottom, x + width - 1, bottom);
	}

	private void bracket(VisibleLine line, Piece piece, boolean selected, Tone tone, boolean dashed) {
		float y = line.y() + line.layout().bandEnd() - 4 + piece.depth() * style.bracketPitch();
		stroke(selected ? 2 : 1.5f, tone.ink(), dashed ? DASH : null);
		gc.setAlpha(255);
		boolean rightToLeft = line.paragraph().direction().isRightToLeft();
		boolean tickLeft = rightToLeft ? piece.ends() : piece.begins();
		boolean tickRight = rightToLeft ? piece.begins() : piece.ends();
		Path path = new Path(gc.getDevice());
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
		gc.drawPath(path);
		path.dispose();
	}

	private void fill(int x, int y, int width, int height, int radius, Token token) {
		gc.setBackground(Palette.color(token));
		gc.fillRoundRectangle(x, y, width, height, radius * 2, radius * 2);
		gc.setAlpha(255);
	}

	private void stroke(float width, Token token, float[] dash) {
		gc.setForeground(Palette.color(token));
		gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER, dash == null ? SWT.LINE_SOLID
				: SWT.LINE_CUSTOM, dash, 0, 10));
	}
}
