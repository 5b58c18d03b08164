// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.ui.look.Fonts;

/**
 * Lays a quotation out over a few lines: Arabic from the right, Latin from the left, in either direction of the interface. Where the lines
 * do not suffice the last one ends at a word and an ellipsis; Arabic is never cut inside a word. UI thread; dispose it.
 */
public final class QuoteLayout {

	/** The height of a line of quoted Arabic at 15 px. */
	public static final int LINE = Fonts.scaled(25);

	/** More characters than any quotation shows: a span may be as long as its article, and shaping takes more time than that. */
	private static final int LONGEST = 2000;

	private final TextLayout layout;
	private String text = ""; //$NON-NLS-1$
	private Font font;
	private int width = 100;
	private int lines = 2;

	/** An empty quotation. */
	public QuoteLayout(Device device) {
		layout = new TextLayout(device);
	}

	/** Sets the words and the face. */
	public QuoteLayout setText(String words, Font face) {
		text = words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " \u2026"; //$NON-NLS-1$
		font = face;
		return this;
	}

	/** Sets the width in points that the lines are wrapped to. */
	public QuoteLayout setWidth(int points) {
		width = Math.max(24, points);
		return this;
	}

	/** Wraps to at most so many lines and returns the height in points. */
	public int height(int maxLines) {
		lines = maxLines;
		return wrap() * LINE;
	}

	/** Draws the quotation as wrapped last, with its leading upper corner at (x, y). */
	public void paint(GC gc, int x, int y, Color ink) {
		int count = wrap();
		gc.setForeground(ink);
		int drop = (LINE - layout.getLineBounds(0).height) / 2;
		// One line at a time, so that the lines are 25 px apart whatever the face's own leading is.
		int[] offsets = layout.getLineOffsets();
		for (int i = 0; i < count; i++) {
			String line = layout.getText().substring(offsets[i], offsets[i + 1]).strip();
			paintLine(gc, x, y + i * LINE + drop, line);
		}
	}

	private void paintLine(GC gc, int x, int y, String line) {
		TextLayout single = new TextLayout(gc.getDevice());
		try {
			prepare(single, line, -1);
			boolean mirrored = (gc.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
			int left = Quote.arabic(text) == mirrored ? x : x + width - single.getBounds().width;
			single.draw(gc, left, y);
		} finally {
			single.dispose();
		}
	}

	/** Wraps the text, shortening it at words until it fits, and returns the number of lines. */
	private int wrap() {
		prepare(layout, text, width);
		if (layout.getLineCount() <= lines) {
			return layout.getLineCount();
		}
		int end = layout.getLineOffsets()[lines];
		while (end > 0) {
			prepare(layout, text.substring(0, end).strip() + " …", width); //$NON-NLS-1$
			if (layout.getLineCount() <= lines) {
				return layout.getLineCount();
			}
			end = text.lastIndexOf(' ', end - 1);
		}
		return 1;
	}

	private void prepare(TextLayout target, String words, int wrapAt) {
		target.setText(words);
		target.setFont(font);
		target.setOrientation(Quote.arabic(text) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		target.setAlignment(SWT.LEFT);
		target.setWidth(wrapAt);
	}

	/** Frees the layout's resources. */
	public void dispose() {
		layout.dispose();
	}
}
