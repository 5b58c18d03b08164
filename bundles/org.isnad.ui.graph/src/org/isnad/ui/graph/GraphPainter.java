// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.isnad.graph.ClaimGraph.Edge;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.GraphViewport;
import org.isnad.graph.PlacedGraph.Route;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/** Paints what is in sight of a graph: edges, cards, the glyphs of the relations above both. UI thread; dispose it. */
final class GraphPainter {
	private static final float CORNER = 4;
	private static final int RADIUS = 9;
	private static final int GLYPH = 12;
	private static final int HEAD = 7;
	private static final int DIM = 84;

	private final GraphLayout layout;
	private final CardPainter cards;
	private final double[][] corners;
	private final double[][] bounds;

	GraphPainter(Device device, GraphLayout layout, Map<String, String> documents) {
		this.layout = layout;
		cards = new CardPainter(device, layout, documents);
		corners = new double[layout.routes().size()][];
		bounds = new double[corners.length][];
		for (int i = 0; i < corners.length; i++) {
			Route route = layout.routes().get(i);
			corners[i] = route.corners().stream().mapToDouble(Double::doubleValue).toArray();
			bounds[i] = bounds(corners[i], route);
		}
	}

	/** Left, upper, right and lower edge of a route with its glyph. */
	private static double[] bounds(double[] c, Route route) {
		double[] bounds = { route.glyphX() - RADIUS, route.glyphY() - RADIUS, route.glyphX() + RADIUS, route.glyphY() + RADIUS };
		for (int i = 0; i < c.length; i += 2) {
			bounds[0] = Math.min(bounds[0], c[i]);
			bounds[1] = Math.min(bounds[1], c[i + 1]);
			bounds[2] = Math.max(bounds[2], c[i]);
			bounds[3] = Math.max(bounds[3], c[i + 1]);
		}
		return bounds;
	}

	/** Shapes the words of so many cards that were not seen yet; whether any are left. What is shaped ahead does not hold up a movement. */
	boolean prepare(GC gc, int count) {
		return cards.prepare(gc, count);
	}

	/** Paints with the upper left corner of the window at (0, top) of the surface. */
	void paint(GC gc, GraphViewport view, int top, GraphChoice choice) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Transform transform = new Transform(gc.getDevice());
		try {
			// At whole pixels hairlines and words are sharp.
			transform.translate(Math.round(-view.left() * view.zoom()), Math.round(-view.top() * view.zoom()) + top);
			transform.scale((float) view.zoom(), (float) view.zoom());
			gc.setTransform(transform);
			paint(gc, view, choice);
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	private void paint(GC gc, GraphViewport view, GraphChoice choice) {
		List<Edge> edges = layout.graph().edges();
		boolean[] seen = new boolean[edges.size()];
		double right = view.graphX(view.width());
		double bottom = view.graphY(view.height());
		for (int i = 0; i < seen.length; i++) {
			seen[i] = bounds[i][2] >= view.left() && bounds[i][0] <= right && bounds[i][3] >= view.top() && bounds[i][1] <= bottom;
		}
		// What is lit lies above what is not.
		for (boolean lit : new boolean[] { false, true }) {
			for (int i = 0; i < seen.length; i++) {
				if (seen[i] && choice.lights(edges.get(i), i) == lit) {
					edge(gc, edges.get(i), corners[i], lit, choice.isEmpty(), view.zoom());
				}
			}
		}
		for (int i = 0; i < layout.cards().size(); i++) {
			if (view.sees(layout.cards().get(i))) {
				cards.paint(gc, i, choice.node() == i, !choice.isEmpty() && !choice.lights(layout.graph(), i), view.zoom());
			}
		}
		for (int i = 0; i < seen.length; i++) {
			if (seen[i]) {
				glyph(gc, edges.get(i), layout.routes().get(i), choice.edge() == i, choice.isEmpty() || choice.lights(edges.get(i), i), view.zoom());
			}
		}
	}

	private static void edge(GC gc, Edge edge, double[] c, boolean lit, boolean plain, double zoom) {
		Tone tone = ElementLook.relationTone(edge.label());
		gc.setAlpha(lit || plain ? 255 : DIM);
		gc.setForeground(Palette.color(tone.ink()));
		gc.setLineAttributes(new LineAttributes((float) Math.max(lit ? 2 : 1.5, (lit ? 1.5 : 1) / zoom)));
		Path path = new Path(gc.getDevice());
		try {
			path.moveTo((float) c[0], (float) c[1]);
			for (int i = 2; i < c.length - 2; i += 2) {
				corner(path, c, i);
			}
			path.lineTo((float) c[c.length - 2], (float) c[c.length - 1]);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		if (edge.label().equals("SUPPORT")) { //$NON-NLS-1$
			gc.setBackground(Palette.color(tone.ink()));
			int tip = (int) Math.round(c[c.length - 2]);
			int back = tip - (int) Math.signum(tip - c[c.length - 4]) * HEAD;
			int y = (int) Math.round(c[c.length - 1]);
			gc.fillPolygon(new int[] { tip, y, back, y - 4, back, y + 4 });
		}
		gc.setAlpha(255);
	}

	private static void corner(Path path, double[] c, int i) {
		double before = Math.abs(c[i] - c[i - 2]) + Math.abs(c[i + 1] - c[i - 1]);
		double after = Math.abs(c[i + 2] - c[i]) + Math.abs(c[i + 3] - c[i + 1]);
		double r = Math.min(CORNER, Math.min(before, after) / 2);
		path.lineTo((float) (c[i] - Math.signum(c[i] - c[i - 2]) * r), (float) (c[i + 1] - Math.signum(c[i + 1] - c[i - 1]) * r));
		path.quadTo((float) c[i], (float) c[i + 1], (float) (c[i] + Math.signum(c[i + 2] - c[i]) * r), (float) (c[i + 1] + Math.signum(c[i + 3] - c[i + 1]) * r));
	}

	private static void glyph(GC gc, Edge edge, Route route, boolean selected, boolean lit, double zoom) {
		Tone tone = ElementLook.relationTone(edge.label());
		int x = (int) Math.round(route.glyphX());
		int y = (int) Math.round(route.glyphY());
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		gc.setAlpha(lit ? 255 : DIM);
		gc.setBackground(Palette.color(selected ? tone.ink() : tone.fill()));
		gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		gc.setForeground(Palette.color(tone.ink()));
		gc.setLineWidth(1);
		gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		int size = zoom > 1 ? 2 * GLYPH : GLYPH;
		gc.drawImage(Icons.image(ElementLook.relationGlyph(edge.label()), selected ? tone.fill() : tone.ink(), size), 0, 0, size, size, x - GLYPH / 2, y - GLYPH / 2, GLYPH, GLYPH);
		gc.setAlpha(255);
	}

	void dispose() {
		cards.dispose();
	}
}
