// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Quote;

/** Lays a snippet out in the face of the article, in its own direction, with its marks as grounds. Works on a canvas that is not mirrored. */
final class SnippetLayout {
	private static final int LINE = Fonts.scaled(30);

	private final Snippet snippet;
	private final Font font;
	private final boolean rightToLeft;

	SnippetLayout(Snippet snippet, Font font) {
		this.snippet = snippet;
		this.font = font;
		this.rightToLeft = Quote.arabic(snippet.text());
	}

	/** The height in points when wrapped to a width. */
	int height(Device device, int width) {
		TextLayout layout = layout(device, snippet.text(), 0, width);
		try {
			return layout.getLineCount() * LINE;
		} finally {
			layout.dispose();
		}
	}

	/** Draws it, wrapped to a width. A line at a time, so that each begins at its own edge and the lines are evenly apart. */
	void paint(GC gc, int x, int y, int width) {
		TextLayout whole = layout(gc.getDevice(), snippet.text(), 0, width);
		int[] offsets = whole.getLineOffsets();
		whole.dispose();
		for (int i = 0; i + 1 < offsets.length; i++) {
			String line = snippet.text().substring(offsets[i], offsets[i + 1]).stripTrailing();
			if (!line.isEmpty()) {
				TextLayout single = layout(gc.getDevice(), line, offsets[i], -1);
				int left = rightToLeft ? x + width - single.getBounds().width : x;
				int drop = (LINE - single.getLineBounds(0).height) / 2;
				single.draw(gc, left, y + i * LINE + drop);
				single.dispose();
			}
		}
	}

	private TextLayout layout(Device device, String text, int from, int width) {
		TextLayout layout = new TextLayout(device);
		layout.setText(text);
		layout.setFont(font);
		layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setAlignment(SWT.LEFT);
		layout.setWidth(width);
		layout.setStyle(new TextStyle(font, Palette.color(Token.TEXT), null), 0, Math.max(0, text.length() - 1));
		for (Snippet.Mark mark : snippet.marks()) {
			int begin = Math.max(0, mark.begin() - from);
			int end = Math.min(text.length(), mark.end() - from);
			if (begin < end) {
				TextStyle style = new TextStyle(font, Palette.color(Token.TEXT), Palette.color(mark.ground()));
				if (mark.line() != null) {
					style.underline = true;
					style.underlineColor = Palette.color(mark.line());
				}
				layout.setStyle(style, begin, end - 1);
			}
		}
		return layout;
	}
}
