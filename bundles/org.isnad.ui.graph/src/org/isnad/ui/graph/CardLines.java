// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.isnad.graph.GraphLayout;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;

/**
 * Breaks the words of a claim into lines as the font of the cards is wide. Called on any thread: each claim is measured on that of the window, so
 * that nobody who works there waits for more than one.
 */
final class CardLines implements GraphLayout.Wrapping {
	/** A card is no page: what follows is in its tooltip. */
	private static final int MOST = 4;
	private static final int LONGEST = 600;
	private static final String MORE = " \u2026"; //$NON-NLS-1$

	private final Display display;

	CardLines(Display display) {
		this.display = display;
	}

	/** The face of the words on cards, without the system's larger type: the zoom makes up for that. */
	static Font font() {
		return Fonts.article(GraphLayout.TEXT_SIZE / 20 / Fonts.scale());
	}

	@Override
	public List<String> lines(String text, double width) {
		List<String> lines = new ArrayList<>();
		display.syncExec(() -> lines.addAll(measured(text, (int) width)));
		return lines;
	}

	private List<String> measured(String text, int width) {
		String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		TextLayout layout = new TextLayout(display);
		try {
			layout.setFont(font());
			layout.setOrientation(Quote.arabic(words) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
			layout.setWidth(width);
			layout.setText(words);
			int end = words.length();
			while (layout.getLineCount() > MOST) {
				int before = layout.getLineOffsets()[MOST];
				int space = words.lastIndexOf(' ', Math.min(before, end) - 2);
				end = space > 0 ? space : before;
				layout.setText(words.substring(0, end) + MORE);
			}
			String shown = layout.getText();
			int[] offsets = layout.getLineOffsets();
			List<String> lines = new ArrayList<>();
			for (int i = 0; i + 1 < offsets.length; i++) {
				lines.add(shown.substring(offsets[i], offsets[i + 1]).strip());
			}
			return lines;
		} finally {
			layout.dispose();
		}
	}
}
