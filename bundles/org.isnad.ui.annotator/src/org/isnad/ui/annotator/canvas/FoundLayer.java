// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextRange;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Palette;

/**
 * Tints the places that were found: a grey ground within a thin line with square corners, unlike any annotation.
 */
final class FoundLayer implements CanvasLayer {

	private final AnnotationCanvas canvas;

	FoundLayer(AnnotationCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void paintGround(GC gc, List<VisibleLine> lines) {
		List<TextRange> places = canvas.aspect().found();
		if (places.isEmpty()) {
			return;
		}
		ArticleLayout layout = canvas.viewport().layout();
		LayoutStyle style = layout.style();
		TextRange selected = canvas.selectedRange();
		gc.setForeground(Palette.color(Token.MUTED));
		gc.setBackground(Palette.color(Token.TRACK));
		for (VisibleLine line : lines) {
			for (int i = firstIn(places, line.begin()); i < places.size() && places.get(i).begin() < line.end(); i++) {
				boolean current = places.get(i).equals(selected);
				for (Extent extent : line.extents(layout, places.get(i))) {
					int x = line.x() + extent.left();
					int y = line.baseline() - style.tintRise();
					int height = style.tintRise() + style.tintSink();
					if (!current) {
						gc.fillRectangle(x, y, extent.width(), height);
					}
					gc.drawRectangle(x, y, extent.width() - 1, height - 1);
				}
			}
		}
	}

	/** The first place that ends behind an offset. */
	static int firstIn(List<TextRange> places, int offset) {
		int low = 0;
		int high = places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
