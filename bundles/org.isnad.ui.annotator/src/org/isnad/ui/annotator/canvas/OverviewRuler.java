// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.graphics.GC;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.canvas.RulerRows.Kind;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/**
 * The ruler at the left edge shows the whole article at once: its annotations in the colours of their layers, beside them
 * what was found and what the rules object to, behind them the part that is in the window. A click or a drag goes there; the
 * mouse at rest says what falls on a row.
 */
final class OverviewRuler extends MouseAdapter implements MouseMoveListener {

	private static final int STEP = 4;
	private static final int MARK_LEFT = 2;
	private static final int MARK_WIDTH = 8;
	private static final int MINOR_WIDTH = 4;
	private static final int SIDE_LEFT = 11;
	private static final int SIDE_WIDTH = 4;

	private final AnnotationCanvas canvas;
	private RulerRows rows;
	private Scene scene;
	private int height;
	private List<Integer> problems = List.of();
	private List<TextRange> found = List.of();
	private boolean dragging;
	private int told = -1;

	OverviewRuler(AnnotationCanvas canvas) {
		this.canvas = canvas;
		canvas.addMouseListener(this);
		canvas.addMouseMoveListener(this);
	}

	void paint(GC gc, int canvasHeight, List<VisibleLine> lines) {
		collect(canvasHeight);
		paintWindow(gc, lines);
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(Column.RULER - 1, 0, Column.RULER - 1, canvasHeight);
		for (int i = 0; i < rows.rows(); i++) {
			if (rows.ink(i) != null) {
				mark(gc, i, MARK_LEFT, rows.isMajor(i) ? MARK_WIDTH : MINOR_WIDTH, rows.ink(i));
			}
			if (rows.found(i) > 0) {
				mark(gc, i, SIDE_LEFT, SIDE_WIDTH - 1, Token.TEXT);
			}
			if (rows.problems(i) > 0) {
				problem(gc, i);
			}
		}
		for (Object key : canvas.selectedKeys()) {
			SceneSpan span = scene.span(key);
			if (span != null) {
				mark(gc, rows.row(span.begin()), MARK_LEFT - 2, MARK_WIDTH + 4, Token.SELECTION);
			}
		}
		TextRange range = canvas.selectedRange();
		if (!range.isEmpty()) {
			mark(gc, rows.row(range.begin()), MARK_LEFT - 2, MARK_WIDTH + 4, Token.SELECTION);
		}
	}

	private void collect(int canvasHeight) {
		Aspect aspect = canvas.aspect();
		Scene before = scene;
		scene = canvas.state().scene();
		if (height == canvasHeight && problems == aspect.problems() && found == aspect.found() && before != null
				&& before.text().equals(scene.text())) {
			if (before != scene) {
				rows.follow(scene, scene.since(before));
			}
			return;
		}
		height = canvasHeight;
		problems = aspect.problems();
		found = aspect.found();
		rows = new RulerRows(scene, Math.max(1, height / STEP), problems, found);
	}

	/** The part of the article that is in the window, where it is not all of it. */
	private void paintWindow(GC gc, List<VisibleLine> lines) {
		if (lines.isEmpty() || lines.getFirst().begin() == 0 && lines.getLast().end() >= scene.text().stripTrailing().length()) {
			return;
		}
		int top = rows.row(lines.getFirst().begin());
		int bottom = rows.row(lines.getLast().end());
		gc.setBackground(Palette.color(Token.TRACK));
		gc.fillRectangle(0, top * STEP - 1, Column.RULER - 1, Math.max(2, bottom - top + 1) * STEP + 1);
	}

	private static void mark(GC gc, int row, int left, int width, Token token) {
		gc.setBackground(Palette.color(token));
		gc.fillRectangle(left, row * STEP, width, 3);
	}

	/** A small triangle, so that it is told from what was found also without colour. */
	private static void problem(GC gc, int row) {
		int y = row * STEP;
		gc.setBackground(Palette.color(Token.CONTRADICTION));
		gc.fillPolygon(new int[] { SIDE_LEFT + SIDE_WIDTH, y - 1, SIDE_LEFT + SIDE_WIDTH, y + 5, SIDE_LEFT - 1, y + 2 });
	}

	@Override
	public void mouseDown(MouseEvent event) {
		if (event.button == 1 && event.x < Column.RULER && rows != null) {
			dragging = true;
			go(event.y);
		}
	}

	@Override
	public void mouseUp(MouseEvent event) {
		dragging = false;
	}

	@Override
	public void mouseMove(MouseEvent event) {
		if (dragging && (event.stateMask & SWT.BUTTON1) != 0) {
			go(event.y);
		} else {
			tell(event.x < Column.RULER ? event.y / STEP : -1);
		}
	}

	private void go(int y) {
		canvas.scroll().toUpperThird(rows.offset(Math.clamp(y / STEP, 0, rows.rows() - 1)));
	}

	private void tell(int row) {
		if (row != told && rows != null) {
			told = row;
			canvas.setToolTipText(row < 0 || row >= rows.rows() ? null : tip(row));
		}
	}

	private String tip(int row) {
		List<String> parts = new ArrayList<>();
		parts.add("\u00B6 " + canvas.viewport().blocks().at(rows.offset(row)).paragraph()); //$NON-NLS-1$
		add(parts, Messages.Ruler_claims, rows.count(row, Kind.CLAIM));
		add(parts, Messages.Ruler_related, rows.count(row, Kind.RELATION));
		add(parts, Messages.Ruler_sources, rows.count(row, Kind.SOURCE));
		add(parts, Messages.Ruler_cues, rows.count(row, Kind.CUE));
		add(parts, Messages.Ruler_anchors, rows.count(row, Kind.ANCHOR));
		add(parts, Messages.Ruler_suggestions, rows.count(row, Kind.SUGGESTION));
		add(parts, Messages.Ruler_problems, rows.problems(row));
		add(parts, Messages.Ruler_found, rows.found(row));
		return String.join(" \u00B7 ", parts); //$NON-NLS-1$
	}

	private static void add(List<String> parts, String pattern, int count) {
		if (count > 0) {
			parts.add(Isolation.message(pattern, count));
		}
	}
}
