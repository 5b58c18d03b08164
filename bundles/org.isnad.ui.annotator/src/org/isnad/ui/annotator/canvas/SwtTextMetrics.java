// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.layout.Direction;
import org.isnad.layout.DisplayText;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextMetrics;

/**
 * Measures text with SWT. All that is particular about bidi in SWT is known here and in {@link SwtShapedText}: the platforms
 * count x of a right-to-left layout from different edges, so a word is laid out at the start to see which edge it is.
 * UI thread only.
 */
public final class SwtTextMetrics implements TextMetrics {

	private final Device device;
	private final Font articleFont;
	private final Font labelFont;
	private final LayoutStyle style;
	private final SwtInk ink;
	private final boolean fromRight;
	private final Map<String, Integer> labelWidths = new HashMap<>();

	/**
	 * @param device      the device
	 * @param articleFont the type of the article
	 * @param labelFont   the type of the chips
	 * @param style       the measures of the lines
	 */
	public SwtTextMetrics(Device device, Font articleFont, Font labelFont, LayoutStyle style) {
		this.device = device;
		this.articleFont = articleFont;
		this.labelFont = labelFont;
		this.style = style;
		this.ink = new SwtInk(device, articleFont, style.em());
		this.fromRight = countsFromRight();
	}

	private boolean countsFromRight() {
		int width = 400;
		TextLayout probe = new TextLayout(device);
		try {
			probe.setFont(articleFont);
			probe.setOrientation(SWT.RIGHT_TO_LEFT);
			probe.setWidth(width);
			probe.setText("\u0643\u0644\u0645\u0629"); //$NON-NLS-1$
			return probe.getLocation(0, false).x < width / 2;
		} finally {
			probe.dispose();
		}
	}

	@Override
	public SwtShapedText shape(String text, Direction direction, int width) {
		TextLayout layout = new TextLayout(device);
		layout.setFont(articleFont);
		layout.setOrientation(direction.isRightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setWidth(Math.max(1, width));
		String shown = DisplayText.of(text);
		layout.setText(shown);
		return new SwtShapedText(layout, shown, direction, width, style, direction.isRightToLeft() && fromRight, ink);
	}

	@Override
	public int labelWidth(String word) {
		return word.isEmpty() ? 0 : labelWidths.computeIfAbsent(word, this::measure);
	}

	private int measure(String word) {
		GC gc = new GC(device);
		try {
			gc.setFont(labelFont);
			return gc.textExtent(DisplayText.of(word), SWT.DRAW_TRANSPARENT).x;
		} finally {
			gc.dispose();
		}
	}
}
