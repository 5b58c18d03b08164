// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Quote;

/** Words of a timeline, shaped once while they stay in sight. UI thread; dispose it. */
final class TimelineInk {
	/** More shaped words than this are forgotten: a timeline may be long. */
	private static final int MOST = 1500;
	private static final int GROUND = 215;

	private final Device device;
	private final Map<String, TextLayout> shaped = new HashMap<>();

	TimelineInk(Device device) {
		this.device = device;
	}

	/** The face of the words of claims, in the size of the drawing. */
	static Font claims() {
		return Fonts.article(14.0 / 20 / Fonts.scale());
	}

	/** Draws lines of words whose block begins, or else ends, at x; Arabic lines are flush right in it, others flush left; on a ground of their own where it is not null. */
	void block(GC gc, List<String> lines, Font font, int x, int y, int line, boolean ends, Token ground) {
		List<TextLayout> layouts = new ArrayList<>();
		int width = 0;
		for (String words : lines) {
			TextLayout layout = of(words, font);
			layouts.add(layout);
			width = Math.max(width, layout.getBounds().width);
		}
		int left = ends ? x - width : x;
		if (ground != null) {
			// What passes beneath the words shows through a little.
			int alpha = gc.getAlpha();
			gc.setAlpha(GROUND);
			gc.setBackground(Palette.color(ground));
			gc.fillRectangle(left - 2, y, width + 4, line * lines.size() + 2);
			gc.setAlpha(alpha);
		}
		for (int i = 0; i < lines.size(); i++) {
			Rectangle bounds = layouts.get(i).getBounds();
			layouts.get(i).draw(gc, Quote.arabic(lines.get(i)) ? left + width - bounds.width : left, y + i * line + (line - bounds.height) / 2);
		}
	}

	private TextLayout of(String words, Font font) {
		if (shaped.size() > MOST) {
			dispose();
		}
		return shaped.computeIfAbsent(font.hashCode() + words, key -> {
			TextLayout layout = new TextLayout(device);
			layout.setFont(font);
			layout.setOrientation(Quote.arabic(words) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
			layout.setText(words);
			return layout;
		});
	}

	void dispose() {
		shaped.values().forEach(TextLayout::dispose);
		shaped.clear();
	}
}
