// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.canvas.Aspect.Numbers;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/**
 * Paints the numbers of paragraphs, or of the lines in them, at the right of the text.
 */
final class NumberPainter {

	private final Viewport viewport;
	private final ParagraphLines count;
	private Font font;
	private int ascent;

	NumberPainter(Viewport viewport) {
		this.viewport = viewport;
		this.count = new ParagraphLines(viewport);
	}

	void paint(GC gc, List<VisibleLine> lines, Numbers numbers) {
		if (numbers == Numbers.NONE) {
			return;
		}
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		if (font != Fonts.small()) {
			// the platform takes long to tell the measures of a font
			font = Fonts.small();
			ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		}
		for (VisibleLine line : lines) {
			String number = number(line, numbers);
			if (number != null) {
				int width = gc.textExtent(number).x;
				gc.drawString(number, viewport.column().right() + (Column.GUTTER - width) / 2, line.baseline() - ascent, true);
			}
		}
	}

	private String number(VisibleLine line, Numbers numbers) {
		if (line.begin() == line.end()) {
			return null;
		}
		boolean first = line.index() == 0 && line.block().first();
		String paragraph = Integer.toString(line.block().paragraph());
		return first ? paragraph : numbers == Numbers.LINES ? paragraph + '.' + count.number(line) : null;
	}
}
