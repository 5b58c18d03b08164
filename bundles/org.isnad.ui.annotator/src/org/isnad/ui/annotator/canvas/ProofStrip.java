// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextRange;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.proof.BidiReason;
import org.isnad.ui.annotator.proof.BidiRun;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/**
 * The foot of the canvas during the bidi proof: what the boxes mean, and above that the character behind the caret, or the
 * first that is selected, with its bidi class, its level and the reason for it.
 */
final class ProofStrip implements CanvasLayer {

	private static final int ROW = Fonts.scaled(24);
	/** Its height. */
	static final int HEIGHT = 2 * ROW;
	private static final int PAD = Column.RULER + 10;
	private static final int GAP = 16;

	private final AnnotationCanvas canvas;
	private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
	private int at;

	ProofStrip(AnnotationCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void paintAbove(GC gc, List<VisibleLine> lines) {
		if (!canvas.aspect().isProof()) {
			return;
		}
		Rectangle area = canvas.getClientArea();
		int y = area.height - HEIGHT;
		gc.setBackground(Palette.color(Token.HEAD));
		gc.fillRectangle(Column.RULER, y, area.width, HEIGHT);
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(Column.RULER, y, area.width, y);
		at = PAD;
		character(gc, y + 1, area.width);
		at = PAD;
		key(gc, y + ROW, area.width);
	}

	private void key(GC gc, int y, int width) {
		tag(gc, y, width, new BidiRun(0, 0, 1, 1));
		word(gc, Messages.Proof_rightToLeft, y, width, Token.MUTED, Fonts.small());
		tag(gc, y, width, new BidiRun(0, 0, 2, 2));
		word(gc, Messages.Proof_leftToRight, y, width, Token.MUTED, Fonts.small());
		int tag = ProofTag.width(gc, "LRM"); //$NON-NLS-1$
		ProofTag.paint(gc, left(at, tag, width), y + (ROW - ProofTag.HEIGHT) / 2, "LRM"); //$NON-NLS-1$
		at += tag + 6;
		word(gc, Messages.Proof_invisible, y, width, Token.MUTED, Fonts.small());
		word(gc, Messages.Proof_help, y, width, Token.MUTED, Fonts.small());
	}

	private void tag(GC gc, int y, int width, BidiRun run) {
		int tag = ProofTag.width(gc, run);
		ProofTag.paint(gc, left(at, tag, width), y + (ROW - ProofTag.HEIGHT) / 2, run);
		at += tag + 4;
	}

	private void character(GC gc, int y, int width) {
		String text = canvas.state().scene().text();
		TextRange selected = canvas.selectedRange();
		int offset = selected.isEmpty() ? canvas.state().caret() : selected.begin();
		TextBlock block = canvas.viewport().blocks().at(offset);
		if (offset >= block.end()) {
			return;
		}
		String paragraph = text.substring(block.begin(), block.end());
		int inside = offset - block.begin();
		int codePoint = paragraph.codePointAt(inside);
		VisibleLine line = canvas.viewport().lineOf(offset);
		boolean rightToLeft = canvas.state().scene().direction().isRightToLeft();
		List<BidiRun> runs = BidiRun.of(paragraph, rightToLeft, line.begin() - block.begin(), line.end() - block.begin(), inside,
				inside + Character.charCount(codePoint));
		int level = runs.isEmpty() ? 0 : runs.getFirst().level();
		word(gc, name(codePoint), y, width, Token.TEXT, Fonts.small());
		word(gc, Isolation.message(Messages.Proof_class, BidiReason.className(codePoint), level), y, width, Token.TEXT, Fonts.small());
		word(gc, reason(BidiReason.of(paragraph, inside)), y, width, Token.MUTED, Fonts.small());
	}

	private static String name(int codePoint) {
		String name = Character.getName(codePoint);
		return String.format(Locale.ROOT, "\u2066U+%04X %s\u2069", codePoint, name == null ? "" : name); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String reason(BidiReason reason) {
		return switch (reason) {
		case STRONG -> Messages.Proof_strong;
		case NUMBER -> Messages.Proof_number;
		case NUMBER_AFTER_ARABIC -> Messages.Proof_numberAfterArabic;
		case SIGN_WITH_NUMBER -> Messages.Proof_signWithNumber;
		case SIGN_BESIDE_ARABIC_NUMBER -> Messages.Proof_signBesideNumber;
		case SEPARATOR_IN_NUMBER -> Messages.Proof_separator;
		case CONTROL -> Messages.Proof_control;
		case NEUTRAL -> Messages.Proof_neutral;
		};
	}

	private void word(GC gc, String said, int y, int width, Token ink, Font font) {
		// a GC knows no base direction
		String word = mirrored ? '\u202B' + said + '\u202C' : said;
		gc.setFont(font);
		gc.setForeground(Palette.color(ink));
		Point size = gc.textExtent(word, SWT.DRAW_TRANSPARENT);
		if (at + size.x <= width - PAD) {
			gc.drawText(word, left(at, size.x, width), y + (ROW - size.y) / 2, SWT.DRAW_TRANSPARENT);
			at += size.x + GAP;
		}
	}

	private int left(int from, int size, int width) {
		return mirrored ? width - from - size : from;
	}
}
