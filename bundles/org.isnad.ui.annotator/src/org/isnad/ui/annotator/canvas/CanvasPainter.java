// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/**
 * Paints the canvas from the ground up: tints and brackets, selected text, the text, chips, arcs, handles.
 */
final class CanvasPainter {

	private static final int STRIP = Fonts.scaled(30);

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final Viewport viewport;
	private final OverviewRuler ruler;
	private final NumberPainter numbers;
	private final List<CanvasLayer> layers = new ArrayList<>();
	private String prompt;
	private boolean contrast;
	private String noText = ""; //$NON-NLS-1$
	private String noAnnotation = ""; //$NON-NLS-1$

	CanvasPainter(AnnotationCanvas canvas, ArticleState state, Viewport viewport) {
		this.canvas = canvas;
		this.state = state;
		this.viewport = viewport;
		this.ruler = new OverviewRuler(canvas);
		this.numbers = new NumberPainter(viewport);
	}

	void addLayer(CanvasLayer layer) {
		layers.add(layer);
	}

	void setPrompt(String newPrompt) {
		prompt = newPrompt;
	}

	void setContrast(boolean strong) {
		contrast = strong;
	}

	void setEmptyHints(String whileNoText, String whileNoAnnotation) {
		noText = whileNoText;
		noAnnotation = whileNoAnnotation;
	}

	void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(area);
		if (state.scene().text().isBlank()) {
			emptyText(gc, area);
			return;
		}
		List<VisibleLine> lines = viewport.lines();
		paintGround(gc, lines);
		layers.forEach(layer -> layer.paintGround(gc, lines));
		paintText(gc, lines);
		paintAbove(gc, lines);
		layers.forEach(layer -> layer.paintAbove(gc, lines));
		ruler.paint(gc, area.height, lines);
		String strip = prompt != null ? prompt : canvas.scene().spans().isEmpty() && !canvas.aspect().isProof() ? noAnnotation : ""; //$NON-NLS-1$
		if (!strip.isEmpty()) {
			paintStrip(gc, area, strip, prompt != null);
		}
		canvas.scroll().updateBar();
	}

	private void paintGround(GC gc, List<VisibleLine> lines) {
		SpanPainter spans = new SpanPainter(gc, state, viewport.layout().style());
		SelectionPainter selection = new SelectionPainter(gc, state, viewport.layout());
		boolean proof = canvas.aspect().isProof();
		for (VisibleLine line : lines) {
			if (!proof) {
				spans.paint(line);
			}
			selection.paintGround(line);
		}
	}

	private void paintText(GC gc, List<VisibleLine> lines) {
		Region before = new Region(gc.getDevice());
		gc.getClipping(before);
		gc.setForeground(Palette.color(Token.TEXT));
		for (VisibleLine line : lines) {
			viewport.layout().shaped(line.block().index()).draw(gc, line.index(), line.x(), line.baseline());
		}
		gc.setClipping(before);
		before.dispose();
		numbers.paint(gc, lines, canvas.aspect().numbers());
	}

	private void paintAbove(GC gc, List<VisibleLine> lines) {
		ChipPainter chips = new ChipPainter(gc, state);
		ArcPainter arcs = new ArcPainter(gc, state, contrast);
		SelectionPainter selection = new SelectionPainter(gc, state, viewport.layout());
		boolean proof = canvas.aspect().isProof();
		if (!proof) {
			chips.paint(lines);
			lines.forEach(line -> arcs.paint(line, false));
			lines.forEach(line -> arcs.paint(line, true));
			lines.forEach(line -> selection.paintHandles(viewport, line));
		}
		if (canvas.isFocusControl() && (state.selected().isEmpty() || proof)) {
			selection.paintCaret(viewport, lines);
		}
	}

	private void emptyText(GC gc, Rectangle area) {
		paintLine(gc, noText, Fonts.ui(), Token.MUTED, area.width, area.height / 3);
	}

	/** A line of the interface in the middle of the canvas, in the direction of the interface. */
	private static void paintLine(GC gc, String text, Font font, Token ink, int width, int middle) {
		TextLayout line = new TextLayout(gc.getDevice());
		try {
			line.setOrientation(Window.getDefaultOrientation());
			line.setFont(font);
			line.setText(text);
			gc.setForeground(Palette.color(ink));
			line.draw(gc, (width - line.getBounds().width) / 2, middle - line.getBounds().height / 2);
		} finally {
			line.dispose();
		}
	}

	private void paintStrip(GC gc, Rectangle area, String text, boolean strong) {
		int y = area.height - STRIP;
		gc.setBackground(Palette.color(strong ? Token.SELECTION_FILL : Token.HEAD));
		gc.fillRectangle(0, y, area.width, STRIP);
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(0, y, area.width, y);
		paintLine(gc, text, Fonts.small(), strong ? Token.SELECTION : Token.MUTED, area.width, y + STRIP / 2);
	}
}
