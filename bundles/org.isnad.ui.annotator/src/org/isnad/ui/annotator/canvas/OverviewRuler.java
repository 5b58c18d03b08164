// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.graphics.GC;
import org.isnad.layout.SpanForm;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Palette;

/**
 * The ruler at the left edge: where in the whole article something is selected, related, suggested or claimed. One mark a
 * row, the most important of those that fall on it.
 */
final class OverviewRuler {

	private static final int STEP = 4;

	private Scene scene;
	private int height;
	private Token[] rows = {};

	void paint(GC gc, int canvasHeight, ArticleState state) {
		if (scene != state.scene() || height != canvasHeight) {
			collect(state.scene(), canvasHeight);
		}
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(Column.RULER - 1, 0, Column.RULER - 1, canvasHeight);
		for (int i = 0; i < rows.length; i++) {
			if (rows[i] != null) {
				mark(gc, i, rows[i]);
			}
		}
		for (Object key : state.selected()) {
			SceneSpan span = scene.span(key);
			if (span != null) {
				mark(gc, row(span.begin()), Token.SELECTION);
			}
		}
	}

	private static void mark(GC gc, int row, Token token) {
		gc.setBackground(Palette.color(token));
		gc.fillRectangle(3, row * STEP, Column.RULER - 8, 3);
	}

	private void collect(Scene newScene, int canvasHeight) {
		scene = newScene;
		height = canvasHeight;
		rows = new Token[Math.max(1, height / STEP)];
		int[] weights = new int[rows.length];
		for (SceneSpan span : scene.spans()) {
			int row = row(span.begin());
			int weight = weight(span);
			if (weight > weights[row]) {
				weights[row] = weight;
				rows[row] = token(span);
			}
		}
	}

	private static int weight(SceneSpan span) {
		if (!span.marks().isEmpty()) {
			return 3;
		}
		return span.standing() == Standing.SUGGESTED ? 2 : span.form() == SpanForm.BRACKET ? 1 : 0;
	}

	private static Token token(SceneSpan span) {
		if (!span.marks().isEmpty()) {
			return span.marks().getFirst().tone().ink();
		}
		return span.standing() == Standing.SUGGESTED ? Token.SUGGESTION : span.tone().ink();
	}

	private int row(int offset) {
		int length = Math.max(1, scene.text().length());
		return Math.min(rows.length - 1, (int) ((long) offset * rows.length / length));
	}

	/** The offset of the article at a row of the canvas. */
	int offsetAt(int y, Scene shown, int canvasHeight) {
		return (int) Math.clamp((long) y * shown.text().length() / Math.max(1, canvasHeight), 0, shown.text().length());
	}
}
