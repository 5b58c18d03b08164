// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.ShownLayers;
import org.isnad.ui.text.Isolation;

/**
 * The small buttons at the end of the bar above an article: only read, lay the bidi runs open, choose layers, zoom. Each has
 * a key or a menu item of its own, so they take no focus.
 */
final class BarTools {

	private static final int SIZE = Fonts.scaled(24);
	private static final int[] ZOOMS = { 70, 85, 100, 110, 125, 150, 175, 200 };

	/** A button: a glyph, or the zoom where there is none. */
	private record Tool(Glyph glyph, String tip, BooleanSupplier on, Runnable action) {
	}

	private final Control bar;
	private final AnnotationCanvas canvas;
	private final List<Tool> tools = new ArrayList<>();
	private int[] lefts = {};
	private int[] widths = {};

	BarTools(Control bar, AnnotationCanvas canvas) {
		this.bar = bar;
		this.canvas = canvas;
		tools.add(new Tool(Glyph.EYE, Messages.Tool_reading, canvas.aspect()::isReading,
				() -> canvas.aspect().setReading(!canvas.aspect().isReading())));
		tools.add(new Tool(Glyph.BIDI, Messages.Tool_proof, canvas.aspect()::isProof,
				() -> canvas.aspect().setProof(!canvas.aspect().isProof())));
		tools.add(new Tool(Glyph.LAYERS, Messages.Tool_layers, () -> !ShownLayers.hidden().isEmpty(), this::chooseLayers));
		tools.add(new Tool(null, Messages.Tool_zoom, () -> false, this::chooseZoom));
		canvas.aspect().onChange(bar::redraw);
		ShownLayers.onChange(bar, bar::redraw);
		Fonts.onChange(bar, bar::redraw);
		bar.addListener(SWT.MouseDown, this::press);
		bar.addListener(SWT.MouseMove, event -> {
			Tool tool = at(event.x);
			bar.setToolTipText(tool == null ? (String) bar.getData() : tool.tip());
		});
	}

	/** Paints from an end backwards; answers where the free room ends. */
	int paint(GC gc, int end, int height) {
		lefts = new int[tools.size()];
		widths = new int[tools.size()];
		int x = end;
		for (int i = tools.size() - 1; i >= 0; i--) {
			Tool tool = tools.get(i);
			gc.setFont(Fonts.small());
			widths[i] = tool.glyph() == null ? gc.textExtent(zoom()).x + 8 : SIZE;
			x -= widths[i] + 2;
			lefts[i] = x;
			paint(gc, tool, x, widths[i], height);
		}
		return x;
	}

	private void paint(GC gc, Tool tool, int x, int width, int height) {
		boolean on = tool.on().getAsBoolean();
		int top = (height - SIZE) / 2;
		if (on) {
			gc.setBackground(Palette.color(Token.SELECTION_FILL));
			gc.fillRoundRectangle(x, top, width, SIZE, 6, 6);
		}
		Token ink = on ? Token.SELECTION : Token.MUTED;
		if (tool.glyph() == null) {
			gc.setForeground(Palette.color(ink));
			Point size = gc.textExtent(zoom());
			gc.drawText(zoom(), x + (width - size.x) / 2, (height - size.y) / 2, true);
		} else {
			Icons.draw(gc, tool.glyph(), ink, x + (width - Icons.SIZE) / 2, (height - Icons.SIZE) / 2, Icons.SIZE);
		}
	}

	private static String zoom() {
		return Isolation.message(Messages.Tool_percent, Math.round(Fonts.zoom() * 100));
	}

	private Tool at(int x) {
		for (int i = 0; i < lefts.length; i++) {
			if (x >= lefts[i] && x < lefts[i] + widths[i]) {
				return tools.get(i);
			}
		}
		return null;
	}

	private void press(Event event) {
		Tool tool = at(event.x);
		if (tool != null && event.button == 1) {
			tool.action().run();
			canvas.setFocus();
		}
	}

	private void chooseLayers() {
		Menu menu = menu();
		for (SceneLayer layer : SceneLayer.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(name(layer));
			item.setSelection(ShownLayers.shows(layer));
			item.addListener(SWT.Selection, event -> ShownLayers.toggle(layer));
		}
		menu.setVisible(true);
	}

	private static String name(SceneLayer layer) {
		return switch (layer) {
		case CLAIMS -> Messages.Layer_claims;
		case SOURCES -> Messages.Layer_sources;
		case CUES -> Messages.Layer_cues;
		case ANCHORS -> Messages.Layer_anchors;
		case SUGGESTIONS -> Messages.Layer_suggestions;
		case ARCS -> Messages.Layer_arcs;
		case RELATIONS -> Messages.Layer_relations;
		};
	}

	private void chooseZoom() {
		Menu menu = menu();
		for (int zoom : ZOOMS) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(Isolation.message(Messages.Tool_percent, zoom));
			item.setSelection(zoom == Math.round(Fonts.zoom() * 100));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					Fonts.setZoom(zoom / 100d);
				}
			});
		}
		menu.setVisible(true);
	}

	private Menu menu() {
		Menu menu = new Menu(bar);
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		return menu;
	}
}
