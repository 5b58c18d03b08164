// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Measures how far the ink of stacked marks rises and sinks. SWT tells the height of a face only, and stacks rise above it,
 * each face in its own way; so a letter with its marks is drawn between its neighbours where nobody sees it, and its rows
 * are looked at. That takes half a millisecond: it is done for stacks alone, and the last {@value #KEPT} answers are kept.
 * UI thread only.
 */
final class SwtInk {

	private static final int KEPT = 2000;
	/** Marks without end are cut off here, in ems: a line must have some height. */
	private static final int FARTHEST = 4;
	/** So many marks on one letter are looked at. */
	private static final int MOST = 32;

	/** Rows above and below the base line that hold ink. */
	record Reach(int rise, int sink) {

		static final Reach NONE = new Reach(0, 0);

		Reach union(Reach other) {
			return new Reach(Math.max(rise, other.rise), Math.max(sink, other.sink));
		}
	}

	private final Device device;
	private final Font font;
	private final int em;
	private final Map<String, Reach> known = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Reach> eldest) {
			return size() > KEPT;
		}
	};

	SwtInk(Device device, Font font, int em) {
		this.device = device;
		this.font = font;
		this.em = em;
	}

	/** The reach of the letters with stacked marks in a part of a text. */
	Reach ofStacks(String text, int begin, int end) {
		Reach reach = Reach.NONE;
		for (int i = begin + 1; i < end; i++) {
			if (isMark(text.charAt(i)) && isMark(text.charAt(i - 1))) {
				int last = i;
				while (last + 1 < end && isMark(text.charAt(last + 1)) && last - i < MOST) {
					last++;
				}
				reach = reach.union(known.computeIfAbsent(withNeighbours(text, begin, i, last + 1, end), this::measure));
				i = last;
			}
		}
		return reach;
	}

	/** The letter that carries the marks up to {@code to} with the one before and the one behind it: they give it its shape. */
	private static String withNeighbours(String text, int begin, int mark, int to, int end) {
		int from = letterBefore(text, begin, mark);
		if (from > begin && !Character.isWhitespace(text.charAt(from - 1))) {
			from = letterBefore(text, begin, from);
		}
		int last = to;
		if (last < end && !Character.isWhitespace(text.charAt(last))) {
			last += Character.charCount(text.codePointAt(last));
			while (last < end && isMark(text.charAt(last)) && last - to < MOST) {
				last++;
			}
		}
		return text.substring(from, Math.min(last, end));
	}

	private static int letterBefore(String text, int begin, int at) {
		int from = at - 1;
		while (from > begin && isMark(text.charAt(from)) && at - from < MOST) {
			from--;
		}
		return from > begin && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
	}

	private static boolean isMark(char c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	private Reach measure(String letters) {
		TextLayout layout = new TextLayout(device);
		try {
			layout.setFont(font);
			layout.setText(letters);
			int base = FARTHEST * em;
			Image image = new Image(device, layout.getBounds().width + 2 * em, 2 * base);
			try {
				GC gc = new GC(image);
				gc.setBackground(device.getSystemColor(SWT.COLOR_WHITE));
				gc.setForeground(device.getSystemColor(SWT.COLOR_BLACK));
				gc.fillRectangle(image.getBounds());
				layout.draw(gc, em, base - layout.getLineMetrics(0).getAscent());
				gc.dispose();
				return rows(image.getImageData(), base);
			} finally {
				image.dispose();
			}
		} finally {
			layout.dispose();
		}
	}

	private static Reach rows(ImageData data, int base) {
		int paper = data.getPixel(0, 0);
		int[] row = new int[data.width];
		Reach reach = Reach.NONE;
		// on a screen with more pixels the data may be finer than the image
		int scaled = base * data.height / (2 * base);
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, row, 0);
			for (int pixel : row) {
				if (pixel != paper) {
					reach = reach.union(new Reach(scaled - y, y + 1 - scaled));
					break;
				}
			}
		}
		return reach;
	}
}
