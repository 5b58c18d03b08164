// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Palette;

/**
 * A line above the article while it has the focus: with an annotation selected no caret tells where keys go.
 */
final class FocusLine implements CanvasLayer {

	private static final int HEIGHT = 2;

	private final AnnotationCanvas canvas;

	FocusLine(AnnotationCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void paintAbove(GC gc, List<VisibleLine> lines) {
		if (canvas.isFocusControl()) {
			gc.setBackground(Palette.color(Token.SELECTION));
			gc.fillRectangle(Column.RULER, 0, canvas.getClientArea().width - Column.RULER, HEIGHT);
		}
	}
}
