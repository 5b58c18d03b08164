// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.layout.CharacterText;
import org.isnad.layout.Direction;
import org.isnad.layout.EngineText;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.VisualLine;

/**
 * A block shaped by an SWT text layout, which it owns: {@link #dispose()} it. UI thread only.
 */
final class SwtShapedText implements EngineText {

	private final TextLayout layout;
	private final CharacterText characters;
	private final LayoutStyle style;
	private final int width;
	private final int[] tops;
	private final int[] ascents;
	private final int[] heights;

	/**
	 * @param layout    the text laid out
	 * @param text      the text that was laid out
	 * @param direction the base direction
	 * @param width     the width of the column
	 * @param style     the measures of lines
	 * @param fromRight whether the layout counts x from the right
	 * @param ink       measures stacked marks
	 */
	SwtShapedText(TextLayout layout, String text, Direction direction, int width, LayoutStyle style, boolean fromRight, SwtInk ink) {
		this.layout = layout;
		this.style = style;
		this.width = width;
		int[] offsets = layout.getLineOffsets();
		int count = text.isEmpty() ? 0 : layout.getLineCount();
		tops = new int[count];
		ascents = new int[count];
		heights = new int[count];
		List<VisualLine> lines = new ArrayList<>(Math.max(1, count));
		int overshoot = 0;
		for (int i = 0; i < count; i++) {
			FontMetrics metrics = layout.getLineMetrics(i);
			SwtInk.Reach reach = ink.ofStacks(text, offsets[i], offsets[i + 1]);
			ascents[i] = metrics.getAscent() + metrics.getLeading();
			heights[i] = ascents[i] + metrics.getDescent();
			overshoot = Math.max(overshoot, Math.max(reach.rise() - ascents[i], reach.sink() - metrics.getDescent()));
			lines.add(new VisualLine(offsets[i], offsets[i + 1], Math.max(grown(ascents[i], style.ascent()), reach.rise()),
					Math.max(grown(metrics.getDescent(), style.descent()), reach.sink())));
		}
		// lines are painted one by one; the space keeps the ink of one out of the clip of the next
		int spacing = style.em() + Math.max(0, overshoot);
		layout.setSpacing(spacing);
		for (int i = 1; i < count; i++) {
			tops[i] = tops[i - 1] + heights[i - 1] + spacing;
		}
		if (count == 0) {
			// an empty paragraph only parts its neighbours
			lines.add(new VisualLine(0, 0, style.ascent() / 3, style.descent() / 3));
		}
		characters = new CharacterText(text, direction, width, lines, new SwtEdges(layout, text, width, fromRight));
	}

	/** Another face in the line makes it higher; a face's own leading within the band does not. */
	private static int grown(int measured, int band) {
		return measured > band + 3 ? measured : band;
	}

	@Override
	public CharacterText characters() {
		return characters;
	}

	/** Paints one line with its base line at a row, in the foreground colour; changes the clipping. */
	void draw(GC gc, int line, int left, int baseline) {
		if (tops.length == 0) {
			return;
		}
		int y = baseline - tops[line] - ascents[line];
		VisualLine shown = lines().get(line);
		int rise = Math.max(ascents[line] + style.em() / 2, shown.ascent());
		int sink = Math.max(heights[line] - ascents[line] + style.em() / 2, shown.descent());
		gc.setClipping(left - style.em(), baseline - rise, width + 2 * style.em(), rise + sink);
		layout.draw(gc, left, y);
	}

	void dispose() {
		layout.dispose();
	}
}
